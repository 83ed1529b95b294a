{
  users.motd = ''
    a ''${b}
    c '''d''' e
  '';
}
