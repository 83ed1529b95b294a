{
  users.motd = "$& costs \${x} $$1";
}
