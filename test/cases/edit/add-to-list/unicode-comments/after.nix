{ pkgs, ... }:
{
  # Größe & Übersicht 🙂
  environment.systemPackages = with pkgs; [ vim git /* 编辑器 */ ];
}
