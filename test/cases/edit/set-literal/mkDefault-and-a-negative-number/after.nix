{ lib, ... }:
{
  a.b = lib.mkDefault (-1);
}
