{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ vim kdePackages.kate ];
}
