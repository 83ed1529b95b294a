_:
{
  networking.hostName = "box";
}
