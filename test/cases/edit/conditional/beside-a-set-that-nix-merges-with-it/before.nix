{ lib, config, ... }:
{
  systemd.services.x = lib.mkIf config.y { wantedBy = [ ]; };
  systemd.services = {
    z.enable = true;
  };
}
