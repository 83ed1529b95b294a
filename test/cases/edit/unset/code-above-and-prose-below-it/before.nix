{
  # a = 1;
  # About b.
  b = 1;

  c = 1;
}
