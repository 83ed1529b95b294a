{
  networking.firewall.allowedTCPPorts = [
    9
    22
    80
    443
  ];
}
