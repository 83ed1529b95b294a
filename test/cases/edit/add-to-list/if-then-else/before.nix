{ pkgs, config, ... }:
{
  environment.systemPackages = if config.x then [ pkgs.vim ] else [ ];
}
