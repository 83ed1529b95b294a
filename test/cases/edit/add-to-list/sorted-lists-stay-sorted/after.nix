{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    curl
    emacs
    git
    wget
  ];
}
