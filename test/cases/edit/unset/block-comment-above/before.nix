{
  a = 1;

  /* All about
     b. */
  b = 1;

  c = 1;
}
