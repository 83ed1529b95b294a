{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    # nothing yet
    vim
  ];
}
