{ a.b = 1; }
  .a
  # comment
  .b
