{
  c.a = 1; /* the first */
  x = 1;
}
