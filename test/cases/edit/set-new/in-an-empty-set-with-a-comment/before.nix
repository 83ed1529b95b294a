{
  a.b = {
    # nothing yet
  };
}
