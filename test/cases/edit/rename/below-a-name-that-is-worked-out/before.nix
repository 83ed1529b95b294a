let user = "jane"; in
{
  users.users.${user}.uid = 1;
}
