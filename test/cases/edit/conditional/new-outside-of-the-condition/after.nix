{ lib, config, ... }:
{
  config = lib.mkMerge [
    (lib.mkIf config.x { a.b = 1; })
    {
      a.c = 1;
      a.d = 2;
    }
  ];
}
