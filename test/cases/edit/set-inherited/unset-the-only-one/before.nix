{ x, ... }:
{
  a = {
    inherit x;
    z = 1;
  };
}
