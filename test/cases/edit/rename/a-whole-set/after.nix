{
  services.bar = {
    # here
    enable = true;
  };
}
