{
  a = 1;
  b = 1;
  # the end
}
