{
  a = {
    z = 1;
  };
  # what x is for
  b.y = 1; # one
}
