{ ... }:
{
  imports = [ ];
  config = {
    networking.hostName = "a";
  };
}
