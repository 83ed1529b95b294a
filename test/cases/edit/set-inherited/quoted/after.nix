{ inputs, ... }:
{
  a = { "x y" = 1; };
}
