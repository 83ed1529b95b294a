{ networking.hostName = "a\"b\\c"; }
