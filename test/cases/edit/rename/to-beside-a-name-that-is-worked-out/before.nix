let user = "jane"; in
{
  users.users.${user}.isNormalUser = true;
  users.people.jane.uid = 1;
}
