let b = 2; in
{
  inherit b;
  d = 4;
}
