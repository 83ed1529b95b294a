{ pkgs, ... }:
{
  users.users.jane.shell = pkgs.zsh;
}
