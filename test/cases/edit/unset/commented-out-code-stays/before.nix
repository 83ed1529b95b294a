{
  # services.old.enable = true;
  a = 1;

  b = 2;
}
