{ user, ... }:
{
  users.users.${user} = { };
}
