{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ bat firefox /* looks */ git vim ];
}
