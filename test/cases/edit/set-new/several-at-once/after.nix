{
  a.w = 0;
  a.x = 1;
  a.y = 3;
  b.w = 0;
  b.x = 2;
}
