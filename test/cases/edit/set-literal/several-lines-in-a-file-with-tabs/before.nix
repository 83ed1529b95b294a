{
	users.motd = "Hello";
}
