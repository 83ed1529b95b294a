{ lib, pkgs, ... }:
{
  environment.systemPackages = lib.mkForce (with pkgs; [ vim ]);
}
