{
  c.a = ''
    text
  '';
  x = 1;
}
