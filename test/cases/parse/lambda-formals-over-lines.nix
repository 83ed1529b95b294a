{
  a,
  b ? 2, # two
  ...
}:
[ a b ]
