{ pkgs, ... }:
let user = "jane"; in
{
  users.users.${user}.packages = with pkgs; [ vim git ];
}
