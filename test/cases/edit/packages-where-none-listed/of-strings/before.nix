{
  users.users.jane.isNormalUser = true;
}
