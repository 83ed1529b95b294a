{
  environment.etc."resolv.conf" = {
    text = "x";
  };
}
