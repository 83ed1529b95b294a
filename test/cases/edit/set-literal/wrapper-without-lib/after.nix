{ lib, ... }:
with lib;
{
  a.b = mkForce "x";
}
