{
  a = {
    # still to do
    # c = 1;
    b = 1;
  };
  d = 1;
}
