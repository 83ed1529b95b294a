{
  environment.etc."resolv.conf".text = "x";
  environment.etc.hosts.text = "y";
}
