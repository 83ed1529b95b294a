{ w, x, y, ... }:
{
  a = {
    inherit
      w
      x
      y
      ;
  };
}
