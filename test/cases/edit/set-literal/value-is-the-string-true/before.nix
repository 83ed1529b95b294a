{ services.x.mode = "false"; }
