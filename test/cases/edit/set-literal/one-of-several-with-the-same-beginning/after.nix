{
  a.b = 1;
  a.bc = 2;
  a.b-c = 1;
}
