{
  users.users."jürgen".isNormalUser = true;
}
