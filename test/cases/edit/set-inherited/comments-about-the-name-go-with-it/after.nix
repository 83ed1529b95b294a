{ w, x, y, ... }:
{
  a = {
    inherit
      # the first
      w

      # the third
      y
      ;
    # the second
    # really
    x = 1;
  };
}
