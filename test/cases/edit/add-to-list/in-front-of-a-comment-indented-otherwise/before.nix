{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
      # the browser
    firefox

    git
    vim
  ];
}
