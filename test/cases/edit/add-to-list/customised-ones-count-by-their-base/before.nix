{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    firefox
    (python3.withPackages (ps: [ ps.requests ]))
    vim
  ];
}
