{ config, ... }:
{
  networking.hostName = config.my.name; # mine
}
