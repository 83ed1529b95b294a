{
  users.users.june.isNormalUser = true;
}
