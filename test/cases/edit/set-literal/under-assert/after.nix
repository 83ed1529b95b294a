{ lib, ... }:
assert lib.versionAtLeast lib.version "24.05";
{
  a.b = 2;
}
