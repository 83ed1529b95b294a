{
  # These belong together.
  b = 2;
}
