args@{ lib, ... }:
{
  networking.hostName = args.name;
}
