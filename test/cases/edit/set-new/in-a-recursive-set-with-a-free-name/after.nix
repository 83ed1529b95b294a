{
  a = rec {
    new = 1;
    x = 1;
    y = x;
  };
}
