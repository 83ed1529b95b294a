{
  networking.vpnc.services = { };
}
