{ x, z, ... }:
{
  a = {
    inherit z;
    y = x;
  };
}
