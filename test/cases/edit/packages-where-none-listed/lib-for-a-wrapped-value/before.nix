{ ... }:
{
  networking.hostName = "old";
}
