{ networking.firewall.allowedTCPPorts = [1 2]; }
