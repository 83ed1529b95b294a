{ pkgs, ... }:
{
  environment.variables.EDITOR = "vim";
  environment.systemPackages = with pkgs; [ git ];

  networking.hostName = "box";
}
