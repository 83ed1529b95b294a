{
  a.list = [ 1 (x 1 # why
    ) ];
}
