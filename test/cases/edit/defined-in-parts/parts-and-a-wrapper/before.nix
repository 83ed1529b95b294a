{ lib, ... }:
{
  services.x.a = lib.mkForce 1;
  services.x.b.c = 2;
}
