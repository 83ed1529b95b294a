{ lib, pkgs, config, ... }:
{
  environment = lib.mkIf config.x.enable {
    systemPackages = [ pkgs.git ];
  };
}
