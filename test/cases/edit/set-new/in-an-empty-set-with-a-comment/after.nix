{
  a.b = {
    # nothing yet
    c = 1;
  };
}
