{ lib, config, ... }:
{
  config = lib.mkMerge [
    (lib.mkIf config.x { a.b = 1; })
    (lib.mkIf config.y { a.c = 1; })
  ];
}
