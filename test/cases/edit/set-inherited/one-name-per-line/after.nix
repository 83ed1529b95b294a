{ w, x, y, ... }:
{
  a = {
    inherit
      w
      y
      ;
    x = 1;
  };
}
