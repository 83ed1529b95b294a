{ lib, ... }:
{
  services.openssh = lib.mkForce {
    enable = true;
    ports = [ 22 ];
  };
}
