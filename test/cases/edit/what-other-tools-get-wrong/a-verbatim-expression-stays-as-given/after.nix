{
  users.motd = "one\ntwo '' ${x}\n";
}
