{
  a = rec {
    list = [ 1 2 ];
    other = list;
  };
}
