{ ... }:
{
  options = { };
  config.a.b = 1;
}
