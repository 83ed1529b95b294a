{
  users.users.robert = {
    isNormalUser = true; # still
  };
}
