{
  a = rec {
    x = 2;
    y = x;
  };
}
