{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ vim firefox git ];
}
