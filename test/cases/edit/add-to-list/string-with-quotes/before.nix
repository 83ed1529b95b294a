{
  boot.kernelParams = [ "quiet" ];
}
