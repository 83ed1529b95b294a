{
  boot.kernelParams = [ ''quiet'' ];
}
