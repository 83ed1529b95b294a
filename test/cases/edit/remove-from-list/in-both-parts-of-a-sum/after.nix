{ pkgs, ... }:
{
  environment.systemPackages = [ pkgs.vim ] ++ (with pkgs; [ zsh ]);
}
