{
  a.list = [ "true" true ];
}
