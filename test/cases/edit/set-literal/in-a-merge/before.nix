{ lib, config, ... }:
{
  config = lib.mkMerge [
    { a.b = 1; }
    (lib.mkIf config.c { a.c = 1; })
  ];
}
