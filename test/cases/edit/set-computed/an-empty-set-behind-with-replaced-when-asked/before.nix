{ lib, ... }:
{
  a = lib.mkForce (with lib; { });
}
