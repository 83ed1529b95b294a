let user = "jane"; in
{
  users.users.${user}.shell = "x";
}
