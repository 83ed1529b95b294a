let user = "jane"; in
{
  users.users.${user}.gid = 1;
}
