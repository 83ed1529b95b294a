{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ vim /* the editor */ git ];
}
