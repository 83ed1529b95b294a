{
  users.users.jane.uid = 2;
  users.users.june = { uid = 1; shell = "x"; };
}
