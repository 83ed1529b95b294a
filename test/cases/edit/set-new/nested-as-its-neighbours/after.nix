{
  users.users.jane = {
    isNormalUser = true;
  };
  users.users.june = {
    shell = "x";
  };
}
