{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ alacritty bat firefox git ];
}
