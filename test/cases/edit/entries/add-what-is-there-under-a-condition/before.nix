{ lib, c, ... }:
{
  users.users.jane = lib.mkIf c { uid = 1; };
}
