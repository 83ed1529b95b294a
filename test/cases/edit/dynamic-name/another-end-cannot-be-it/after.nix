{ name, ... }:
{
  environment.etc."${name}.conf".text = "y";
  environment.etc.motd.text = "x";
}
