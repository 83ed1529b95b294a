{ a = 2; }
# the end