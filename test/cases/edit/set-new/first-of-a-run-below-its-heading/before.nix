{
  # The letters.
  c.b = 1;
  c.d = 1;
}
