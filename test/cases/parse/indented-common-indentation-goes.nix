''
    a
      b
    c
''