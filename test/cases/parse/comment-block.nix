/* one */ 1 /* two
 lines */