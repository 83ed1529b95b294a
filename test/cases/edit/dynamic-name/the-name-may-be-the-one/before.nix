{ user, ... }:
{
  users.users.${user}.isNormalUser = true;
}
