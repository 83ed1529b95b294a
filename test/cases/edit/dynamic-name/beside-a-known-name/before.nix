let user = "jane"; in
{
  users.users.${user}.isNormalUser = true;
}
