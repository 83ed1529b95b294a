{ w, x, y, ... }:
{
  a = {
    inherit
      # the first
      w

      # the second
      x # really

      # the third
      y
      ;
  };
}
