{ lib, config, ... }:
{
  a = lib.mkIf config.c { b = 1; };
}
