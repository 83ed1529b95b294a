{
  environment.etc."resolv.conf" = {
    text = "x";
    mode = "0644";
  };
}
