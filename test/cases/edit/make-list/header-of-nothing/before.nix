{ }:
{
  networking.hostName = "box";
}
