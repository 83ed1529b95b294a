{
  users.users.bob.shell = "y";
}
