[
  1 # one
  # none
  2 /* two */
]
