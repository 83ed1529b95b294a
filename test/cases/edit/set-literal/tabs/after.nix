{
	a = {
		b = 2; # one
	};
}
