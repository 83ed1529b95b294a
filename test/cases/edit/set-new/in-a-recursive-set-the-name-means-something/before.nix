{ lib, ... }:
{
  a = rec {
    x = lib.version;
  };
}
