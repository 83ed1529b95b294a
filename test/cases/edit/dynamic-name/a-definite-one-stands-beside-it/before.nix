{ user, ... }:
{
  users.users.${user}.isNormalUser = true;
  users.users.jane.isNormalUser = true;
}
