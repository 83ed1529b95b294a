{
  inherit a
  b = 2;
}
