{ pkgs, ... }:
let
  vim = pkgs.neovim;
in
{
  environment.systemPackages = with pkgs; [ firefox pkgs.vim ];
}
