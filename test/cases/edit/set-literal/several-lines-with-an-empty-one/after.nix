{
  users.motd = ''
    Hello,

    you
  '';
}
