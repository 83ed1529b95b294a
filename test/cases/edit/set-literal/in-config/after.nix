{ ... }:
{
  options = { };
  config.a.b = 2;
}
