{
  users.users.june.uid = 2;
}
