{ pkgs, ... }:
{
  # Größe & Übersicht 🙂
  environment.systemPackages = with pkgs; [ vim /* 编辑器 */ git ];
}
