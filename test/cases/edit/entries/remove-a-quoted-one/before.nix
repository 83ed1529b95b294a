{
  fileSystems."/" = { device = "a"; };
  fileSystems."/data" = { device = "b"; };
}
