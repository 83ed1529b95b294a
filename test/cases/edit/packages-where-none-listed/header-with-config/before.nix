{ config, ... }:
{
  networking.hostName = "box";
}
