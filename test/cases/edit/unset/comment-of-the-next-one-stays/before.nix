{
  b = 1;
  # about c
  c = 1;
}
