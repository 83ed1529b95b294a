let name = "box"; in
{
  networking.hostName = name;
}
