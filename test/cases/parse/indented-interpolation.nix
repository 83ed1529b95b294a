let a = "x"; in ''
    one ${a}
      two
''