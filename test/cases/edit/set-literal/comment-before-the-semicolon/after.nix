{
  a.b = "new" # why
  ;
}
