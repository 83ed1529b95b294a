{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    git
    # with what I use
    (python3.withPackages (ps: [
      ps.numpy # numbers
      ps.requests
    ]))
  ];
}
