{
  a = rec {
    x = 1;
  };
}
