{
  fileSystems."/" = { device = "a"; };
}
