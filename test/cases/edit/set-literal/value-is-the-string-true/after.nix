{ services.x.mode = "true"; }
