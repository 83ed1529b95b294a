"a\b\
c"