{ config, lib, pkgs, ... }:
let
  cfg = config.services.x;
  inherit (lib) mkIf mkOption types;
in
{
  options.services.x.enable = mkOption { type = types.bool; default = false; };
  config = mkIf cfg.enable (lib.mkMerge [
    { environment.systemPackages = [ pkgs.hello ] ++ lib.optionals cfg.extra [ pkgs.vim ]; }
  ]);
}
