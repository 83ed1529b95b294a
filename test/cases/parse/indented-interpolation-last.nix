let a = "x"; in ''
  b
  ${a}''