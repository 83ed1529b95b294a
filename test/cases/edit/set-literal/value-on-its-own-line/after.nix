{
  a.b =
    "new";
}
