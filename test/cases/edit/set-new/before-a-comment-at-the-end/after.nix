{
  a.b = 1;

  b.c = 1;
  c.d = 1;
  # the end
}
