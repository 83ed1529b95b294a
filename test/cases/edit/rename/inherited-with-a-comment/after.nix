{ w, x, ... }:
{
  a = {
    inherit
      w
      ;
    # the second
    y = x;
  };
}
