{
  home-manager.users.jane = {
    programs.git.enable = true;
    programs.git.userName = "Jane";
  };
}
