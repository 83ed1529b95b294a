/** Files, disks, backups, looking after the computer. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const filesPurposes: readonly PurposeEntry[] = purposeLines(`
file manager, file browser, files, explorer, file explorer, finder, folders, browse files: nautilus kdePackages.dolphin xfce.thunar pcmanfm nemo programs.thunar.enable caja mate.caja krusader doublecmd
terminal file manager, file manager in the terminal, console file manager: ranger yazi programs.yazi.enable mc nnn lf vifm broot xplr
two pane file manager, dual pane, total commander, midnight commander, norton commander: mc doublecmd krusader gnome-commander
file search, find files, search files, desktop search, locate files, everything: fsearch catfish fd recoll kdePackages.kfind services.locate.enable plocate drill
zip, unzip, rar, archive, archives, extract, compress, compress files, unpack, 7zip, 7z, winrar, zip files, open rar, tar, extract files, archive manager: file-roller kdePackages.ark p7zip unzip zip unrar xarchiver peazip programs.file-roller.enable _7zz mate.engrampa atool
backup, backups, back up files, backup my files, save my data, backup program, time machine: deja-dup pika-backup borgbackup restic vorta timeshift services.borgbackup.jobs services.restic.backups kopia backintime duplicity services.duplicati.enable kdePackages.kup services.borgmatic.enable rsnapshot duplicati
system snapshots, snapshot, btrfs snapshots, restore system: timeshift snapper services.snapper.configs btrfs-assistant services.btrbk.instances services.sanoid.enable
sync, sync files, file sync, synchronise, folder sync, file synchronisation, sync folders, synchronize, keep folders in sync, sync between computers: syncthing services.syncthing.enable nextcloud-client freefilesync syncthingtray unison rclone resilio-sync rsync services.resilio.enable
cloud, cloud storage, dropbox, cloud drive, online storage, own cloud: nextcloud-client services.nextcloud.enable dropbox rclone megasync owncloud-client maestral services.ocis.enable pcloud seafile-client onedrive
google drive, gdrive: google-drive-ocamlfuse rclone insync gnome-online-accounts services.gnome.gnome-online-accounts.enable gdrive3 celeste
onedrive, microsoft onedrive: services.onedrive.enable onedrive onedriver rclone
icloud: rclone
disk usage, disk space, what uses space, free space, storage space, full disk, big files, space usage, folder size: ncdu baobab kdePackages.filelight gdu dust duf qdirstat dua k4dirstat
clean up disk, cleaner, free disk space, ccleaner, remove junk, system cleaner, delete temporary files: bleachbit nix.gc.automatic boot.tmp.cleanOnBoot stacer czkawka
duplicate files, find duplicates, duplicates: czkawka dupeguru fdupes rmlint jdupes fclones
partition, partitions, partition editor, partition manager, resize partition, format disk, format usb, disk manager, disks, format drive, manage disks: gparted gnome-disk-utility kdePackages.partitionmanager programs.partition-manager.enable programs.gnome-disks.enable parted gptfdisk
usb stick, bootable usb, usb boot stick, write iso, flash usb, live usb, rufus, burn iso to usb, sd card image, usb writer: ventoy-full impression balena-etcher popsicle gnome-multi-writer rpi-imager usbimager kdePackages.isoimagewriter unetbootin ventoy mediawriter caligula woeusb-ng
clone disk, disk image, disk cloning, copy disk: clonezilla partclone ddrescue partimage gnome-disk-utility
recover files, data recovery, deleted files, undelete, recover photos, file recovery: testdisk photorec ddrescue testdisk-qt extundelete foremost
shred, secure delete, wipe disk, erase disk, delete securely: nwipe srm bleachbit wipe
disk health, smart, hard disk health, check disk, hdd temperature, smart status: smartmontools services.smartd.enable gsmartcontrol gnome-disk-utility services.scrutiny.enable nvme-cli
disk benchmark, disk speed: fio kdiskmark hdparm gnome-disk-utility bonnie
encrypt files, encrypt folder, vault, encryption, encrypted folder, veracrypt, encrypted usb: veracrypt cryptomator gocryptfs vaults sirikali encfs age kdePackages.plasma-vault picocrypt
encrypt disk, disk encryption, full disk encryption, luks, encrypted disk: boot.initrd.luks.devices cryptsetup veracrypt boot.initrd.systemd.enable programs.sedutil.enable
rename files, batch rename, bulk rename: gprename krename bulky szyszka xfce.thunar renameutils mmv
compare files, diff, difference between files, merge files, compare folders, diff viewer, file comparison: meld kdePackages.kompare kdiff3 diffuse delta difftastic vimPlugins.diffview-nvim xxdiff icdiff
hex editor, binary editor, edit binary: okteta ghex imhex hexedit wxhexeditor bless hexyl
copy files over network, rsync, mirror folder: rsync grsync rclone lftp services.rsyncd.enable luckybackup
checksum, hash, verify download: gtkhash kdePackages.kleopatra rhash collision
ntfs, windows partition, read windows disk, exfat: ntfs3g boot.supportedFilesystems exfatprogs exfat
mount iso, iso, virtual cd: cdemu-client programs.cdemu.enable gnome-disk-utility fuseiso
automount, mount usb automatically, usb drive not showing, mount usb stick, automatic mounting: services.udisks2.enable services.gvfs.enable services.devmon.enable udiskie services.autofs.enable
system monitor, task manager, processes, cpu usage, memory usage, activity monitor, process manager, resource monitor, what is running, kill process: htop btop mission-center gnome-system-monitor kdePackages.plasma-systemmonitor resources bottom programs.htop.enable glances atop stacer procs
gpu monitor, gpu usage, graphics card usage: nvtopPackages.full nvtopPackages.nvidia radeontop intel-gpu-tools amdgpu_top nvitop corectrl
network monitor, network usage, bandwidth, traffic, which program uses internet: nethogs iftop vnstat bandwhich services.vnstat.enable sniffnet programs.bandwhich.enable programs.iftop.enable bmon iptraf-ng services.ntopng.enable etherape
temperature, temperatures, cpu temperature, sensors, hardware sensors: lm_sensors xsensors gnomeExtensions.vitals programs.coolercontrol.enable
fan, fans, fan speed, fan control, noisy fan: programs.coolercontrol.enable hardware.fancontrol.enable nbfc-linux services.thinkfan.enable lm_sensors programs.corectrl.enable services.mbpfan.enable fan2go
hardware information, system information, computer information, specs, hardware info, cpu-z, what computer is this: hardinfo inxi fastfetch neofetch lshw cpu-x kdePackages.kinfocenter hwinfo dmidecode cpufetch pciutils usbutils
neofetch, system info in terminal: fastfetch neofetch pfetch screenfetch macchina
battery, battery status, battery health: upower powertop acpi tlp gnome-power-manager batmon cbatticon services.upower.enable
benchmark, stress test, test cpu, cpu benchmark: stress-ng geekbench phoronix-test-suite s-tui sysbench glmark2 unigine-heaven hardinfo
memory test, ram test, memtest: boot.loader.systemd-boot.memtest86.enable boot.loader.grub.memtest86.enable memtest86plus memtester
logs, log viewer, system logs, event viewer: gnome-logs lnav kdePackages.ksystemlog services.journald.extraConfig
package search, software store, app store, software center, install software: gnome-software kdePackages.discover nix-search-cli services.flatpak.enable nh
appimage, run appimage, appimages: programs.appimage.enable appimage-run programs.appimage.binfmt
flatpak, flathub: services.flatpak.enable flatpak warehouse flatseal
snap, snap store, snapd: services.flatpak.enable
run unpatched programs, foreign binaries, run downloaded program, dynamic linker, ld: programs.nix-ld.enable nix-ld steam-run services.envfs.enable
password manager, passwords, store passwords, password safe, password vault, keychain, lastpass, remember passwords, wallet: keepassxc bitwarden-desktop _1password-gui gnome-secrets programs._1password-gui.enable pass proton-pass kdePackages.kwalletmanager keepass seahorse buttercup-desktop enpass rbw services.vaultwarden.enable
self hosted passwords, password server, bitwarden server: services.vaultwarden.enable vaultwarden
two-factor, two factor, 2fa, authenticator, otp, totp, one time password, authentication codes: authenticator yubioath-flutter keepassxc oath-toolkit google-authenticator numberstation otpclient ente-auth security.pam.oath.enable
password generator, random password: pwgen xkcdpass diceware gnome-secrets keepassxc
keyring, gnome keyring, secret service, saved passwords: services.gnome.gnome-keyring.enable seahorse programs.seahorse.enable kdePackages.kwallet gnome-keyring security.pam.services.<name>.enableGnomeKeyring services.passSecretService.enable
gpg, pgp, encrypt mail, encryption keys, sign files: gnupg programs.gnupg.agent.enable seahorse kdePackages.kleopatra gpa
yubikey, security key, hardware key, u2f, fido: yubikey-manager services.pcscd.enable yubioath-flutter security.pam.u2f.enable yubikey-personalization hardware.nitrokey.enable programs.yubikey-touch-detector.enable yubikey-manager-qt
smart card, smartcard, eid, card reader: services.pcscd.enable opensc pcsc-tools programs.ausweisapp.enable hardware.gpgSmartcards.enable ccid
antivirus, virus scanner, virus, malware, virus scan: services.clamav.daemon.enable clamav services.clamav.updater.enable clamtk chkrootkit lynis
clipboard, clipboard manager, clipboard history, copy paste history: copyq gpaste programs.gpaste.enable cliphist kdePackages.plasma-workspace clipman services.clipmenu.enable parcellite wl-clipboard clipse
launcher, app launcher, application launcher, spotlight, run programs quickly, dmenu: rofi wofi ulauncher albert fuzzel dmenu synapse kdePackages.krunner tofi bemenu rofi-wayland
keyboard shortcuts, hotkeys, macros, automate keyboard, autohotkey, text expansion, text expander, automation: espanso services.espanso.enable autokey ydotool xdotool sxhkd services.actkbd.enable programs.ydotool.enable
screen ruler, magnifier, screen magnifier, zoom screen: kdePackages.kmag magnus kdePackages.kruler
virtual keyboard, on-screen keyboard, on screen keyboard: onboard squeekboard maliit-keyboard wvkbd
eye strain, take breaks, break reminder, rsi: safeeyes services.safeeyes.enable workrave stretchly gnomeExtensions.break-timer
crypto, bitcoin, wallet bitcoin, cryptocurrency, ethereum, monero: electrum bitcoin sparrow exodus monero-gui ledger-live-desktop wasabiwallet trezor-suite services.bitcoind
ai, ai chat, local ai, chatgpt, llm, language model, chatbot, ollama: services.ollama.enable ollama lmstudio gpt4all alpaca services.open-webui.enable llama-cpp jan open-webui aichat aider-chat koboldcpp
edit partition table, fdisk: gptfdisk util-linux parted gparted
erase usb stick, format usb stick, format stick: gnome-disk-utility gparted kdePackages.partitionmanager
rename many files, bulk file renamer, rename photos by date: szyszka gprename krename bulky renameutils xfce.thunar
watch folder, run on file change: entr watchexec inotify-tools services.incron.enable
large file viewer, huge log files: lnav less glogg
split files, join files: kdePackages.kget gnome-multi-writer
photo backup from phone, mtp, android file transfer: jmtpfs android-file-transfer gvfs services.gvfs.enable go-mtpfs simple-mtpfs
restore backup of windows, virtual disk image, vhd: libguestfs qemu
wipe free space: bleachbit
file permissions, change owner: services.udev.extraRules systemd.tmpfiles.rules
compare pictures, find similar pictures, duplicate photos: czkawka dupeguru geeqie digikam
benchmark gpu, gpu benchmark, graphics benchmark, 3dmark: glmark2 unigine-heaven unigine-superposition vkmark phoronix-test-suite furmark
screen test, dead pixels, keyboard tester: screentest
record system sound: obs-studio audacity pavucontrol
scan for viruses in downloads: clamtk clamav
process viewer, tree of processes: htop btop pstree procs
which program uses a port, open files, lsof: lsof iproute2 nettools
network speed in panel, network speed monitor: bmon nload
computer inventory, asset list: inxi hwinfo lshw
clean cache, trash: bleachbit trash-cli
remote file system, mount google drive: rclone google-drive-ocamlfuse
encrypted backup, cloud backup: restic borgbackup duplicacy kopia services.restic.backups deja-dup tarsnap
mirror websites, offline: httrack
password for files, encrypted zip: p7zip veracrypt
ssh keys manager, key manager: seahorse
share passwords in a team: services.vaultwarden.enable bitwarden-desktop
hard drive space, hard disk space, drive space, space on disk, what takes space, storage usage, disk full: ncdu baobab kdePackages.filelight gdu duf qdirstat dust
free up disk space, free up space, make room, disk almost full: nix.gc.automatic bleachbit ncdu baobab nix.optimise.automatic
terminal file browser, file browser in the terminal: ranger yazi mc nnn lf vifm
log analyzer, log analysis, analyse logs, web server logs: lnav goaccess gnome-logs angle-grinder
file encryption, encryption tool: veracrypt cryptomator gocryptfs age gnupg picocrypt
`);
