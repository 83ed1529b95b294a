{ pkgs, ... }:
{
  home-manager.users.jane = { pkgs, ... }: {
    programs.git.enable = true;
  };
}
