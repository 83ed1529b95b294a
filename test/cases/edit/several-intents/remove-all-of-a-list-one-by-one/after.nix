{
  a.list = [
  ];
}
