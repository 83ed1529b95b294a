{
  a = 1;
  b = ''
    text
    # no comment
  '';
  c = 1;
}
