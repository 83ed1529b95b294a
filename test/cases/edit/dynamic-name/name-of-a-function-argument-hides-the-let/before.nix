let user = "jane"; in
{ user, ... }:
{
  users.users.${user}.uid = 1;
}
