{
  users.motd = "Hello\n";
}
