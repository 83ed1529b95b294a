{
  users.users = { jane = { }; };
}
