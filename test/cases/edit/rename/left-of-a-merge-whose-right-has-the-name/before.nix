{
  services.sshd.enable = true;
} // { programs.git.enable = true; }
