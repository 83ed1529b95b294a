{
  a.b = # why
    "new";
}
