{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ (vim.override { gui = true; }) ];
}
