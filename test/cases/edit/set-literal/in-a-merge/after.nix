{ lib, config, ... }:
{
  config = lib.mkMerge [
    { a.b = 2; }
    (lib.mkIf config.c { a.c = 1; })
  ];
}
