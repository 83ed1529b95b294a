{ pkgs, ... }:
{
  environment.systemPackages = builtins.attrValues {
    inherit (pkgs) vim;
    inherit (pkgs.kdePackages) kate;
  };
}
