{ ... }:
{
  options = { };
  config.a.x = 1;
}
