{
  networking.firewall.allowedTCPPorts = [ 80 22 8080 443 ];
}
