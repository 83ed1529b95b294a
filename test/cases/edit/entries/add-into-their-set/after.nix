{
  users.users = {
    jane.isNormalUser = true;
    june = { };
  };
}
