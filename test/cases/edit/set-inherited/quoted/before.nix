{ inputs, ... }:
{
  a = { inherit (inputs) "x y"; };
}
