{
  a = {
    # what x is for
    x = 1; # one

    z = 1;
  };
}
