{
  a.list = [ 1 ];
}
