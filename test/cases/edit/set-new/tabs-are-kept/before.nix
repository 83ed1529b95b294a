{
	services.openssh = {
		enable = true;
	};
}
