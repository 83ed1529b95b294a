{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ firefox pkgs."7zip" ];
}
