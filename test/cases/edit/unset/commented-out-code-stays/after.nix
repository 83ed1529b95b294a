{
  # services.old.enable = true;

  b = 2;
}
