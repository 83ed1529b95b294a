{
  users = rec {
    users.jane.uid = 1;
    groups = users;
  };
}
