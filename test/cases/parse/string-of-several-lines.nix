"one
  two
	three
"