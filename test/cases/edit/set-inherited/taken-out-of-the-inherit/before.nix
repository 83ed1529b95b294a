let b = 2; c = 3; in
{
  inherit b c;
}
