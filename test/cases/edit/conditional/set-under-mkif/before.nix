{ lib, config, ... }:
{
  services.x = lib.mkIf config.y {
    enable = true;
  };
}
