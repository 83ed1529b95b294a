{ inputs, ... }:
{
  a = {
    inherit (inputs) y;
    x = 1;
  };
}
