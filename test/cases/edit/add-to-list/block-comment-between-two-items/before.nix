{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ bat /* looks */ git vim ];
}
