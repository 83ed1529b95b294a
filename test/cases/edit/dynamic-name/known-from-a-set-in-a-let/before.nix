let my = { name = "jane"; }; in
{
  users.users.${my.name}.isNormalUser = true;
}
