{
  users.users.jane.uid = 1;
  users.users.june.uid = 2;
}
