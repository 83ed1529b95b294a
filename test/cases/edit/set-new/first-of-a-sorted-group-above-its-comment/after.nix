{
  b = 1;

  c.a = 1;
  # about b alone
  c.b = 1;

  c.d = 1;
}
