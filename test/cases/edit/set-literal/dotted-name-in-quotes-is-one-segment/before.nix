{
  environment.etc."resolv.conf".text = "nameserver 1.1.1.1";
}
