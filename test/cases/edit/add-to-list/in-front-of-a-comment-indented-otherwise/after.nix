{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    curl
      # the browser
    firefox

    git
    vim
  ];
}
