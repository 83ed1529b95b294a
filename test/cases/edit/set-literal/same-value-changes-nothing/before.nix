{ services.openssh.enable   =   true  ; }
