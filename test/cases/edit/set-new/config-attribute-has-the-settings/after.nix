{ ... }:
{
  imports = [ ];
  config = {
    networking.hostName = "a";
    time.timeZone = "UTC";
  };
}
