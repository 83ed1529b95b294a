{
  a.b = 2;
  a."inherit" = 2;
  a."or" = 1;
  a.x-y'z = 3;
}
