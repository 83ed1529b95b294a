{
  programs = {
    git.enable = true;
  };
  services = {
    nginx.enable = true;
    sshd.enable = true; # always
  };
}
