{ pkgs, ... }:
{
  environment.systemPackages = builtins.attrValues { inherit (pkgs) vim git zsh; };
}
