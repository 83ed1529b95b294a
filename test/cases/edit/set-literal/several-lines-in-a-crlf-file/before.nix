{
  users.motd = "Hello";
}
