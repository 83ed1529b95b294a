{
  users = {
    mutableUsers = false;
    users = {
      jane = {
        isNormalUser = true;
      };
    };
  };
}
