{
  # These belong together.
  a = 1;
  b = 2;
}
