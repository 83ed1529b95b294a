{
  a.b = 1;

  # about b
  b.c = 1;

  c.d = 1;
}
