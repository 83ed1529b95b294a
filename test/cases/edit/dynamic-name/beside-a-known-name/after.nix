let user = "jane"; in
{
  users.users.${user}.isNormalUser = true;
  users.users.june.shell = "x";
}
