{
  users.users.jane.extraGroups = [ "wheel" "video" ];
}
