{ networking.hostName = "old"; }
