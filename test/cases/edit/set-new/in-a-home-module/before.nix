{
  home-manager.users.jane = {
    programs.git.enable = true;
  };
}
