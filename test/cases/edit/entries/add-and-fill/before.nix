{
  users.users.jane.uid = 2;
}
