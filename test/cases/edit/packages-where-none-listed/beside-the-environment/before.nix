{ pkgs, ... }:
{
  environment.variables.EDITOR = "vim";

  networking.hostName = "box";
}
