{
  imports = [
    ./x.nix
    { a.b = 1; }
  ];
}
