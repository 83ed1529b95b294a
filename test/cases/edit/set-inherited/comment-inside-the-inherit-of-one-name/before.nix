{ x, ... }:
{
  a = {
    inherit # from above
      x;
  };
}
