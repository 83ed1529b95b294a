{
  users.users = {
    jane.uid = 1;
    anna.uid = 2;
  };
}
