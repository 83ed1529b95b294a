args:
{
  networking.hostName = args.name;
}
