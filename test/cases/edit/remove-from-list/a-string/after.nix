{
  users.users.jane.extraGroups = [ "video" ];
}
