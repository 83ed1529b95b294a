{
  boot.kernelParams = [ "quiet" "a=\"b c\"" ];
}
