{
  c.a = ''
    text
  '';
  c.b = 1;
  x = 1;
}
