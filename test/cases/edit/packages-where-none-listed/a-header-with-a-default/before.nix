{ lib ? null, ... }:
{
  networking.hostName = "box";
}
