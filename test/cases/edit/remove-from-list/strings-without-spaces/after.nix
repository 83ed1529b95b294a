{
  a.list = ["a""c"];
}
