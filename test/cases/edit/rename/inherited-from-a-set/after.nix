{ inputs, ... }:
{
  a = {
    y = (inputs).x;
  };
}
