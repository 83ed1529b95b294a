{ lib, ... }:
{
  users.users = lib.genAttrs [ "jane" "june" ] (name: { isNormalUser = true; });
}
