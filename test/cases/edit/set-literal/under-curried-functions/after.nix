{ inputs }: { pkgs, ... }:
{
  a.b = 2;
}
