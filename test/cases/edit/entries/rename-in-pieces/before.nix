{
  users.users.jane.isNormalUser = true;
  users.users."jane".uid = 1;
}
