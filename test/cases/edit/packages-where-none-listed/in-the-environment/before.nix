{ pkgs, ... }:
{
  environment = {
    variables.EDITOR = "vim";
  };
}
