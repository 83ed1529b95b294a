{
  users.users.jane.extraGroups = [ "audio" "networkmanager" "video" "wheel" ];
}
