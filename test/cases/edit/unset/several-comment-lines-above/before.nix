{
  a = 1;

  # All about
  # b.
  b = 1; # really

  c = 1;
}
