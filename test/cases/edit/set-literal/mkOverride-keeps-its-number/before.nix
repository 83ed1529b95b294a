{ lib, ... }:
{
  a.b = lib.mkOverride 90 1;
}
