{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ git (vim.override { gui = true; }) ];
}
