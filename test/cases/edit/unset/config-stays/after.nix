{ ... }:
{
  options = { };
  config = {
  };
}
