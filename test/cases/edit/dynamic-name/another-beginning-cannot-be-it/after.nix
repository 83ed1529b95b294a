{ name, ... }:
{
  environment.etc."web-${name}".text = "y";
  environment.etc.motd.text = "x";
}
