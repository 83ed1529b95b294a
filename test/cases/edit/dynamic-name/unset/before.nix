{ user, ... }:
{
  users.users.${user}.shell = "x";
}
