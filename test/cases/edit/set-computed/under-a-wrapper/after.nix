{ lib, config, ... }:
{
  a.b = lib.mkForce "x";
}
