let b = 2; in
{
  b = 1;
  d = 4;
}
