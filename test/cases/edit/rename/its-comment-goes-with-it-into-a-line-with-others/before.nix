{
  # For me.
  services.sshd = true; # always

  services.nginx = true;
} // { programs.git = true; }
