{
  users.users.jane = { };
  users.users.bob = { };
}
