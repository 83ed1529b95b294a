{
  a.b = 2 # two
  ;
}
