{ lib, c, ... }:
{
  a.list = [ 1 ] ++ lib.optionals c [ 2 ];
  b = 1;
}
