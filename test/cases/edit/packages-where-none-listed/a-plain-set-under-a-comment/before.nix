# My computer.
{
  networking.hostName = "box";
}
