{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ bat emacs firefox git ];
}
