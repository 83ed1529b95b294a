{
  a = {
    # still to do
    # c = 1;
  };
  d = 1;
}
