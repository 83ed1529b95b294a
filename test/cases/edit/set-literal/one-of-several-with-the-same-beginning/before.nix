{
  a.b = 1;
  a.bc = 1;
  a.b-c = 1;
}
