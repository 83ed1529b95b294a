{
  services = {
    a = 1;
