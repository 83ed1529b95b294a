{ ... }:

{
  services = {
    sshd = true;
  };
}
