{ lib, x, ... }:
{
  a = lib.mkIf true { inherit x; };
}
