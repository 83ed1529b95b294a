{
  users.users.bob = {
    isNormalUser = true; # still
  };
}
