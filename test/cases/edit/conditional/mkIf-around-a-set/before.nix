{ lib, config, ... }:
{
  a.b = lib.mkIf config.c {
    c = 1;
  };
}
