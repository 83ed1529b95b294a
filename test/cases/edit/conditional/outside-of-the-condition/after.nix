{ lib, config, ... }:
{
  a.b = 2;
  c = lib.mkIf config.d { e = 1; };
}
