{
  a.b = null;
}
