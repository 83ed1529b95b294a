{
  script = ''
    # a = 1;
    echo "}"
  '';
  a = 1;
}
