{
  users.users.jane.isNormalUser = true;
  users.users.jane.extraGroups = [ "wheel" ];
}
