{
  users.users.bob.shell = "y";
  users.users."jane doe".shell = "x";
}
