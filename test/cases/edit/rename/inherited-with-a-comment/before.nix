{ w, x, ... }:
{
  a = {
    inherit
      w
      # the second
      x
      ;
  };
}
