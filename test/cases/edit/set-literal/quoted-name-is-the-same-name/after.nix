{
  users.users."jane".isNormalUser = false;
}
