{
  users.mutableUsers = false;
}
