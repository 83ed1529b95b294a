{
  networking.firewall = {
    enable = true;
  };
}
