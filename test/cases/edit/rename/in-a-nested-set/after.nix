{
  services = {
    openssh = {
      port = [ 22 ];
    };
  };
}
