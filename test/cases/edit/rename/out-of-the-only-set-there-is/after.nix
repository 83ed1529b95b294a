{ ... }:

{
  programs.ssh = true;
}
