{ user, ... }:
{
  users.users.${user}.uid = 1;
}
