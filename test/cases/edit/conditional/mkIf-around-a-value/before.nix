{ lib, config, ... }:
{
  a.b = lib.mkIf config.c 1;
}
