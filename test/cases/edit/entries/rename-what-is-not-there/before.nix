{
  users.users.anna.uid = 1;
}
