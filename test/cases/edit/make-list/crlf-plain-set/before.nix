{
  networking.hostName = "box";
}
