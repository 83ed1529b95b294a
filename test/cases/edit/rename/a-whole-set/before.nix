{
  services.foo = {
    # here
    enable = true;
  };
}
