{
  users.users.jane = {
    isNormalUser = true;
    extraGroups = [ "wheel" ]; # may all
  };
}
