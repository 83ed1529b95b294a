{
  environment.etc.hosts.text = "y";
  environment.etc."".text = "x";
}
