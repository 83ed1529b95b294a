{ x, ... }:
{
  a.c = x;
  a.d = x;
}
