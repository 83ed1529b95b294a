{ pkgs, ... }: { environment.systemPackages = [ pkgs.vim (pkgs.wget) ]; }
