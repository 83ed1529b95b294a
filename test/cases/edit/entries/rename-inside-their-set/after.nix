{
  users.users = {
    june.uid = 1;
    anna.uid = 2;
  };
}
