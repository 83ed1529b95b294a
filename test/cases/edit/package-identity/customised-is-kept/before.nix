{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ (vim.override { x = 1; }) wget ];
}
