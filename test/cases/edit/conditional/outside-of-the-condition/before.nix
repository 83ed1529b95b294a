{ lib, config, ... }:
{
  a.b = 1;
  c = lib.mkIf config.d { e = 1; };
}
