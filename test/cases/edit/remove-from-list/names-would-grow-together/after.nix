{
  a.list = [a c];
}
