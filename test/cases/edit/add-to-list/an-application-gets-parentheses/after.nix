{ pkgs, ... }:
{
  environment.systemPackages = [ pkgs.vim (pkgs.callPackage ./app.nix { }) ];
}
