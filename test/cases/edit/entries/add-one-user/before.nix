{
  users.users.jane = { };
}
