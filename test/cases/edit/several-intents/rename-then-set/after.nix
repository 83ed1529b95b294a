{
  a.c = 2; # one
}
