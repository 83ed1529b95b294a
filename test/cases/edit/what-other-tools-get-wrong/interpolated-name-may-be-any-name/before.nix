{ user, ... }:
{
  users.users.${user}.shell = "y";
}
