{
  imports = [
    ./x.nix
    { }
  ];
}
