{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ vim git /* the editor */ ];
}
