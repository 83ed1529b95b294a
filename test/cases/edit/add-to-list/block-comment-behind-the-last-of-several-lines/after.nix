{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [ zsh
    vim /* the editor */
    git ];
}
