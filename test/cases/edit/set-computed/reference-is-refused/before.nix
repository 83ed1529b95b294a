{ config, ... }:
{
  networking.hostName = config.my.name;
}
