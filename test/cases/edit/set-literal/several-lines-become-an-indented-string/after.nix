{
  users.motd = ''
    Hello,
      all of you.
  '';
}
