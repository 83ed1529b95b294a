{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ firefox pkgs.map ];
}
