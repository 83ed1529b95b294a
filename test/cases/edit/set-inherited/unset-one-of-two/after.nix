{ x, y, ... }:
{
  a = {
    inherit y;
  };
}
