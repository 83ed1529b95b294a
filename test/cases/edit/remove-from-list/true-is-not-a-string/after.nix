{
  a.list = [ "true" ];
}
