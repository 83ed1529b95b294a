{ lib, ... }:
with lib;
{
  a.b = mkForce "y";
}
