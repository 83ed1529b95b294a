{ lib, ... }:
{
  services.sshd.ports = [ 22 ];
  services.openssh = lib.mkForce {
    enable = true;
  };
}
