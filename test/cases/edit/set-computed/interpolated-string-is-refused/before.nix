{ user, ... }: {
  networking.hostName = "${user}-pc";
}
