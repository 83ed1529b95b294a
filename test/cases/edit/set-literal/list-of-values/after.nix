{
  a.b = [ "x" (-1) null [ true ] ];
}
