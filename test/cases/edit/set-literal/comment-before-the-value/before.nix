{
  a.b = # why
    "old";
}
