{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ vim # editor
    git
  ];
}
