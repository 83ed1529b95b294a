{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    firefox
    kate
    (python3.withPackages (ps: [ ps.requests ]))
    vim
  ];
}
