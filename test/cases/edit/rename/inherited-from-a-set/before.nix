{ inputs, ... }:
{
  a = {
    inherit (inputs) x;
  };
}
