{
  networking.hostName = "box";
}
