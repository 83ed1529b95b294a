{
  containers.web = {
    autoStart = true;
    config = { pkgs, ... }: {
      services.nginx.enable = false;
    };
  };
}
