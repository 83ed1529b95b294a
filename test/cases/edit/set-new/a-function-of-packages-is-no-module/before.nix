pkgs: with pkgs; [ vim ]
