{
  users = {
    mutableUsers = false;
    users = {
      jane = {
        isNormalUser = true;
      };
      june = {
        shell = "x";
      };
    };
  };
}
