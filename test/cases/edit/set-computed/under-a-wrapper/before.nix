{ lib, config, ... }:
{
  a.b = lib.mkForce config.c;
}
