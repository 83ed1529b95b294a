{ x, y, ... }:
{
  a = {
    inherit x y;
  };
  b = 1;
}
