{
  a.b = 1;

  # about b
  b.c = 1;
}
