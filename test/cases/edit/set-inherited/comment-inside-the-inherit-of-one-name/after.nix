{ x, ... }:
{
  a = {
    # from above
    x = 1;
  };
}
