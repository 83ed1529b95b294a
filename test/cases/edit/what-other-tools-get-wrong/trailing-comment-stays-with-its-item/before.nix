{ pkgs, ... }:
{
  environment.systemPackages = with pkgs; [
    vim # the editor
    git # the history
    wget # the fetcher
  ];
}
