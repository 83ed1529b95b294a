{
  a = 1;

  # about b
  b = 1;

  c = 1;
}
