{ lib, x, ... }:
{
  a = lib.optionalAttrs x { b = 1; };
}
