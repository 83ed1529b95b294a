{
  a.b =
    "a long text";
}
