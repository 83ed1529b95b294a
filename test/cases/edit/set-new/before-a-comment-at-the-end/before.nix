{
  a.b = 1;

  b.c = 1;
  # the end
}
