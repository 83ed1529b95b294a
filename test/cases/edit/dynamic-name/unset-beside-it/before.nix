{ user, ... }:
{
  users.users.${user}.uid = 1;
  users.users.root.uid = 0;
}
