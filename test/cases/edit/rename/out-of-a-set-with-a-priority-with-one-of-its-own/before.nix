{ lib, ... }:
{
  services.sshd = lib.mkForce {
    enable = true;
    ports = lib.mkBefore [ 22 ];
  };
}
