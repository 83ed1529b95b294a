{
  a = 1;

  b.x = 1;

  # about y
  b.y = 1;

  c = 1;
}
