{
  # about c
  c = 1;
}
