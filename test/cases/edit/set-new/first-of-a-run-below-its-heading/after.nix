{
  # The letters.
  c.a = 1;
  c.b = 1;
  c.d = 1;
}
