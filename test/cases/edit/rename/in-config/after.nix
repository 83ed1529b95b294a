{ ... }:
{
  options = { };
  config.b.y = 1;
}
