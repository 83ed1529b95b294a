{
	a = {
		b = 1; # one
	};
}
