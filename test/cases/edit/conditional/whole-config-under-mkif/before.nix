{ lib, config, ... }:
{
  config = lib.mkIf config.y {
    services.x.enable = true;
  };
}
