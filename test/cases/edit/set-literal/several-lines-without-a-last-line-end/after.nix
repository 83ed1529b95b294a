{
  users.motd = ''
    Hello,
    you'';
}
