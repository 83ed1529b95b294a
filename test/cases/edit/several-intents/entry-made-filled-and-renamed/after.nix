{
  users.mutableUsers = false;
  users.users."jane doe" = { uid = 1; };
}
