{
  users.motd = "Hello";
}
