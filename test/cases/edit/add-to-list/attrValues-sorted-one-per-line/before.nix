{ pkgs, ... }:
{
  environment.systemPackages = builtins.attrValues {
    inherit (pkgs)
      bat
      firefox
      vim
      ;
  };
}
