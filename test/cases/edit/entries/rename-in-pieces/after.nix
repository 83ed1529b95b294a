{
  users.users."jane doe".isNormalUser = true;
  users.users."jane doe".uid = 1;
}
