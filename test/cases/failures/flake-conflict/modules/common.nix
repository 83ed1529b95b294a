{ pkgs, ... }:
{
  time.timeZone = "Europe/Berlin";
  
}
