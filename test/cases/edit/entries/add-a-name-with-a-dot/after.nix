{
  services.nginx.enable = true;
  services.nginx.virtualHosts."a.example" = { };
}
