{ lib, pkgs, ... }:
{
  environment.systemPackages = lib.mkAfter (with pkgs; [ vim ]);
}
