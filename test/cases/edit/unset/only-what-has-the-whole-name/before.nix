{
  a.b = 1;
  a.bc = 1;
}
