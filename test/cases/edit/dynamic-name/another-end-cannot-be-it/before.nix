{ name, ... }:
{
  environment.etc."${name}.conf".text = "y";
}
