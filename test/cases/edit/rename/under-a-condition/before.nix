{ lib, config, ... }:
{
  services.foo = lib.mkIf config.c {
    a = 1;
  };
}
