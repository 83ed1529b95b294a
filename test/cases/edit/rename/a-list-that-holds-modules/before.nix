{
  imports = [ { a = 1; } ];
}
