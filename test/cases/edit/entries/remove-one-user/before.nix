{
  users.users.jane.isNormalUser = true;
  users.users.bob = {
    isNormalUser = true;
  };
}
