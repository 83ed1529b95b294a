{ lib, ... }:
{
  services.sshd = lib.mkForce {
    enable = true;
    ports = [ 22 ];
  };
}
