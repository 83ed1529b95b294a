{
  programs = {
    git.enable = true;
    ssh.enable = true; # always
  };
  services = {
    nginx.enable = true;
  };
}
