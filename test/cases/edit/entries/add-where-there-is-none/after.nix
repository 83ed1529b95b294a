{
  networking.hostName = "box";
  fileSystems."/data" = { };
}
