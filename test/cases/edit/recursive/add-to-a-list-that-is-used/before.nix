{
  a = rec {
    list = [ 1 ];
    other = list;
  };
}
