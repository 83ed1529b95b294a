{
  users = rec {
    users.jane.uid = 1;
    users.june = { };
    groups = users;
  };
}
