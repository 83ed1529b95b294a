{ lib, ... }:
let x = 1; in
with lib;
{
  networking.hostName = "a";
}
