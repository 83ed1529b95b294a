{
  a = 1;

  # A heading.

  c = 1;
}
