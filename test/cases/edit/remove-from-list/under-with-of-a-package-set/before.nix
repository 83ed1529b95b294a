{ pkgs, ... }:
{
  environment.systemPackages = with pkgs.kdePackages; [ dolphin kate ];
}
