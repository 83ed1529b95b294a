{ lib, config, ... }:
{
  services.foo = lib.mkIf config.c {
    b = 1;
  };
}
