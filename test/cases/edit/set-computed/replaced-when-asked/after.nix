{ config, ... }:
{
  networking.hostName = "b"; # mine
}
