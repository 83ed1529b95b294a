{ pkgs, ... }:
{
  users.users.jane = {
    isNormalUser = true;
    packages = with pkgs; [
      vim
    ];
  };
}
