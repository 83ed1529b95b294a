{ ... }:
{
  networking.hostName = "box";
}
