{
  services.nginx = true;
} // { programs.git = true; /* For me. */ programs.ssh = true; /* always */ }
