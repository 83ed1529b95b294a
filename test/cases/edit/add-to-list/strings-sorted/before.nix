{
  users.users.jane.extraGroups = [ "audio" "video" "wheel" ];
}
