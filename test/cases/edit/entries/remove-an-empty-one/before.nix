{
  users.users.jane = { };
  users.users.june.uid = 2;
}
