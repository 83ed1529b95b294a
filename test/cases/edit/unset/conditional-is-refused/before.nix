{ lib, config, ... }:
{
  a = lib.mkIf config.b 1;
}
