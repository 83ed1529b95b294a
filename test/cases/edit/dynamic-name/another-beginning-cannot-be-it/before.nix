{ name, ... }:
{
  environment.etc."web-${name}".text = "y";
}
