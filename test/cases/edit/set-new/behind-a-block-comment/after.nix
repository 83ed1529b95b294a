{
  c.a = 1; /* the first */
  c.b = 1;
  x = 1;
}
