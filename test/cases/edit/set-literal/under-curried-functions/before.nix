{ inputs }: { pkgs, ... }:
{
  a.b = 1;
}
