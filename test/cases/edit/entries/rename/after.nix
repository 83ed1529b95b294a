{
  users.users.june = {
    isNormalUser = true;
    extraGroups = [ "wheel" ]; # may all
  };
}
