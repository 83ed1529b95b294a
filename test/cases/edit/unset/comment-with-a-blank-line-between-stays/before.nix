{
  a = 1;

  # A heading.

  b = 1;
  c = 1;
}
