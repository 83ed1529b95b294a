{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ # my apps
    vim
  ];
}
