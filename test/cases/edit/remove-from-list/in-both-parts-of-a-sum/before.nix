{ pkgs, ... }:
{
  environment.systemPackages = [ pkgs.git pkgs.vim ] ++ (with pkgs; [ git zsh ]);
}
