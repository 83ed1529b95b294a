{ pkgs, ... }:
{
  environment.systemPackages = [ ((pkgs.vim.override { gui = true; }).overrideAttrs (old: { })) ];
}
