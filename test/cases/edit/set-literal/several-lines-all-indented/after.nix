{
  users.motd = "  Hello,\n  you\n";
}
