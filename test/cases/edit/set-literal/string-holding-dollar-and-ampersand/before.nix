{
  users.motd = "hi";
}
