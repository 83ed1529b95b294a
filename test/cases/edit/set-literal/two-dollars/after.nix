{
  users.motd = "$\${x} $x $";
}
