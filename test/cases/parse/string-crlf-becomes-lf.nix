"one
twothree"