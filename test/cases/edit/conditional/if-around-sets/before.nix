{ x, ... }:
{
  a = if x then { b = 1; } else { b = 3; };
}
