{ x, z, ... }:
{
  a = {
    inherit x z;
  };
}
