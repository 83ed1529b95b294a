{
  time.timeZone = "Europe/Berlin";
  environment.variables = {
    EDITOR = "vim";
  };
}
