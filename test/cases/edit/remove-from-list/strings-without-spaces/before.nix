{
  a.list = ["a""b""c"];
}
