/** Which packages and options many people look for. What NixOS ships says nothing about that. */

/** Programs that most people who have a computer, or most who write programs, know by name. */
const household = `
firefox chromium google-chrome brave thunderbird vlc gimp libreoffice libreoffice-fresh steam discord spotify
telegram-desktop signal-desktop zoom-us vscode obs-studio blender inkscape krita audacity kdePackages.kdenlive
keepassxc bitwarden-desktop qbittorrent obsidian git vim neovim docker python3 nodejs htop tmux wine virtualbox
tor-browser nextcloud-client syncthing calibre slack postgresql nginx openssh gparted go rustc cargo gcc
android-studio zsh fish curl wget ffmpeg
virtualisation.docker.enable services.openssh.enable services.printing.enable programs.steam.enable
programs.firefox.enable services.nginx.enable services.postgresql.enable networking.networkmanager.enable
networking.firewall.enable hardware.bluetooth.enable time.timeZone i18n.defaultLocale networking.hostName
services.xserver.desktopManager.gnome.enable services.desktopManager.plasma6.enable services.flatpak.enable
services.pipewire.enable services.xserver.xkb.layout environment.systemPackages users.users
networking.firewall.allowedTCPPorts virtualisation.libvirtd.enable system.autoUpgrade.enable nix.gc.automatic
boot.kernelPackages boot.loader.systemd-boot.enable nixpkgs.config nix.settings
`;

const known = `
vivaldi librewolf epiphany vscodium evolution geary claws-mail element-desktop whatsapp-for-linux teams-for-linux
skypeforlinux mumble jami dino gajim hexchat weechat transmission_4-gtk deluge fragments filezilla remmina
rustdesk-flutter anydesk teamviewer onlyoffice-desktopeditors joplin-desktop logseq zotero xournalpp rnote evince
kdePackages.okular zathura foliate gnumeric gnucash homebank anki anki-bin scribus drawio freeplane texliveFull
texstudio lyx pandoc mpv celluloid totem haruna smplayer handbrake shotcut davinci-resolve kooha
simplescreenrecorder flameshot kdePackages.spectacle rhythmbox kdePackages.elisa strawberry clementine lollypop
amberol audacious cmus mpd ncmpcpp kodi jellyfin plex jellyfin-media-player yt-dlp freetube parabolic ardour lmms
reaper bitwig-studio musescore hydrogen mixxx easyeffects pavucontrol qpwgraph darktable rawtherapee digikam
shotwell loupe eog gthumb kdePackages.gwenview imagemagick freecad openscad librecad prusa-slicer cura orca-slicer
kicad godot_4 godot lutris heroic bottles prismlauncher retroarch dolphin-emu pcsx2 mangohud gamemode
protonup-qt winetricks nautilus kdePackages.dolphin xfce.thunar ranger yazi mc pcmanfm file-roller kdePackages.ark
p7zip unzip zip unrar deja-dup pika-backup borgbackup restic vorta timeshift rclone rsync ncdu baobab
kdePackages.filelight gnome-disk-utility kdePackages.partitionmanager ventoy ventoy-full testdisk btop mission-center
gnome-system-monitor kdePackages.plasma-systemmonitor fastfetch neofetch bleachbit stacer pass _1password-gui
gnupg veracrypt cryptomator clamav copyq rofi wofi ulauncher espanso kdePackages.kdeconnect-kde localsend scrcpy
alacritty kitty gnome-console gnome-terminal kdePackages.konsole foot wezterm ghostty xterm starship zellij screen
bash nushell gnome-text-editor gedit kdePackages.kate nano emacs helix micro geany sublime4 zed-editor lazygit
jetbrains.idea-community jetbrains.pycharm-community jetbrains.idea-ultimate jetbrains.pycharm-professional eclipses.eclipse-java
arduino-ide github-desktop gitkraken gitg gh meld dbeaver-bin sqlite postman insomnia wireshark nmap
docker-compose podman kubectl terraform ansible awscli2 jq ripgrep fd bat eza fzf tree zoxide tealdeer direnv
home-manager nix-output-monitor nh nixd nil nixfmt-rfc-style alejandra comma nix-index cachix jdk maven gradle php
ruby R octave rustup clang gdb cmake gnumake julia ghc lua perl elixir dotnet-sdk deno bun yarn typescript poetry uv
qemu virt-manager gnome-boxes quickemu waydroid wireguard-tools openvpn tailscale mullvad-vpn protonvpn-gui tor
networkmanagerapplet blueman simple-scan hplip gnome-tweaks gnome-extension-manager dconf-editor
papirus-icon-theme waybar dunst mako sway hyprland i3 swaylock redshift gammastep brightnessctl playerctl
arandr wdisplays wl-clipboard xclip grim slurp tesseract ocrmypdf pdfarranger stellarium geogebra gcompris tuxpaint
gramps ollama lm_sensors smartmontools powertop tlp usbutils pciutils file killall dig mtr traceroute iperf3
openssl cups samba nfs-utils cifs-utils ntfs3g exfatprogs cryptsetup btrfs-progs parted superTuxKart superTux
openttd wesnoth minetest xonotic zeroad dosbox scummvm mgba ryujinx ppsspp mame gnome-calculator
kdePackages.kcalc qalculate-gtk gnome-calendar gnome-weather gnome-maps gnome-clocks gnome-contacts cheese snapshot
gnome-software kdePackages.discover shotwell peek ark newsflash liferea gnome-podcasts shortwave dialect
programs.zsh.enable programs.fish.enable programs.git.enable programs.neovim.enable programs.vim.enable
programs.hyprland.enable programs.sway.enable programs.adb.enable programs.thunar.enable programs.kdeconnect.enable
programs.virt-manager.enable programs.nix-ld.enable programs.direnv.enable programs.java.enable programs.wireshark.enable
programs.chromium.enable programs.thunderbird.enable programs.gamemode.enable programs.obs-studio.enable
programs.partition-manager.enable programs.appimage.enable programs.gnupg.agent.enable programs.localsend.enable
services.xserver.enable services.displayManager.sddm.enable services.xserver.displayManager.gdm.enable
services.displayManager.autoLogin.enable services.libinput.enable services.avahi.enable services.samba.enable
services.syncthing.enable services.tailscale.enable services.jellyfin.enable services.nextcloud.enable
services.home-assistant.enable services.mysql.enable services.redis.servers services.httpd.enable services.caddy.enable
services.fwupd.enable services.fstrim.enable services.tlp.enable services.power-profiles-daemon.enable services.thermald.enable
services.fprintd.enable services.logind.lidSwitch services.blueman.enable services.redshift.enable services.xrdp.enable
services.gvfs.enable services.udisks2.enable services.locate.enable services.cron.enable services.timesyncd.enable
services.resolved.enable services.fail2ban.enable services.grafana.enable services.prometheus.enable services.gitea.enable
services.forgejo.enable services.vaultwarden.enable services.plex.enable services.immich.enable services.minecraft-server.enable
services.adguardhome.enable services.ollama.enable services.transmission.enable services.mullvad-vpn.enable
services.xserver.desktopManager.xfce.enable services.xserver.desktopManager.cinnamon.enable services.xserver.videoDrivers
hardware.sane.enable hardware.graphics.enable hardware.nvidia.open hardware.nvidia.modesetting.enable
hardware.enableAllFirmware hardware.pulseaudio.enable hardware.cpu.intel.updateMicrocode hardware.cpu.amd.updateMicrocode
hardware.bluetooth.powerOnBoot virtualisation.podman.enable virtualisation.virtualbox.host.enable virtualisation.waydroid.enable
networking.nameservers networking.wireless.enable networking.wireguard.enable networking.useDHCP networking.hosts
networking.proxy.default networking.firewall.allowedUDPPorts networking.interfaces networking.defaultGateway
console.keyMap fonts.packages i18n.inputMethod.enable i18n.extraLocaleSettings security.sudo.wheelNeedsPassword
users.users.<name>.extraGroups users.users.<name>.shell users.defaultUserShell environment.variables
environment.sessionVariables boot.loader.grub.enable boot.loader.timeout boot.loader.grub.useOSProber boot.kernelParams
boot.kernelModules boot.plymouth.enable boot.supportedFilesystems boot.initrd.luks.devices swapDevices zramSwap.enable
fileSystems nix.gc.options nix.optimise.automatic system.stateVersion systemd.services nixpkgs.overlays
powerManagement.enable powerManagement.cpuFreqGovernor security.rtkit.enable security.polkit.enable
`;

const HOUSEHOLD = 1.25;
const KNOWN = 1.15;

const renownOf: ReadonlyMap<string, number> = new Map([
  ...names(known).map((name) => [name, KNOWN] as const),
  ...names(household).map((name) => [name, HOUSEHOLD] as const),
]);

/** 1 for what is not known in particular; by attribute path or option path. */
export function renown(name: string): number {
  return renownOf.get(name) ?? 1;
}

function names(text: string): readonly string[] {
  return text.trim().split(/\s+/);
}
