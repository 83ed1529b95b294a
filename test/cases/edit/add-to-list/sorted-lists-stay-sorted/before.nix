{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    curl
    emacs
    wget
  ];
}
