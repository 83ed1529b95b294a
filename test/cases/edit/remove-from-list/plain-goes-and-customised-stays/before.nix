{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    python3
    (python3.withPackages (ps: [ ps.numpy ]))
    vim
  ];
}
