{
  a = 1;

  # Print documents.
  services.printing.enable = true; # at home

  b = 2;
}
