{
  time.timeZone = "Europe/Berlin";

  # The web server.
  services.nginx.enable = true;

  # Its certificates.
  services.nginx.recommendedTlsSettings = true;
  services.nginx.virtualHosts = { }; # none yet

  services.openssh.enable = true;
}
