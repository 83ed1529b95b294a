{ pkgs, ... }:
{
  time.timeZone = "UTC";
  environment.systemPackages = with pkgs; [ firefox ];
}
