{ ... }:
{
  networking.hostName = "box";
  imports = [ ./a.nix ];
}
