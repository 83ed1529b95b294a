{
	users.motd = "Hello,\nyou\n";
}
