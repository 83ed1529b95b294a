{
  environment.etc.hosts.text = "y";
}
