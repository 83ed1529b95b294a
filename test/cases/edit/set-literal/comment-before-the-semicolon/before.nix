{
  a.b = "old" # why
  ;
}
