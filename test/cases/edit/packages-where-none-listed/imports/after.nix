{ ... }:
{
  imports = [ ./a.nix ];

  networking.hostName = "box";
}
