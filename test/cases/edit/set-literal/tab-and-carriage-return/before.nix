{
  users.motd = "x";
}
