{
  a.list = [
    1
    # the second one
    2
  ];
}
