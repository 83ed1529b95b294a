{
  config,
  lib,
  ...
}:
{
  networking.hostName = "box";
}
