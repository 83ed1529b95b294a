# one
1 # two
# three