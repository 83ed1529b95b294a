{
  users.motd = "a\tb\r\nc";
}
