/** Users, security, starting up, Nix itself. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const systemSettingPurposes: readonly PurposeEntry[] = purposeLines(`
user, users, add user, new user, create user, user accounts, accounts, user account, another user: users.users users.users.<name>.isNormalUser users.mutableUsers users.users.<name>.extraGroups users.users.<name>.description users.extraUsers users.groups
administrator, make user admin, admin rights, groups, add user to group, wheel, root rights: users.users.<name>.extraGroups users.groups security.sudo.enable users.users
password, user password, change password, set password, root password, forgot password: users.users.<name>.hashedPassword users.users.<name>.initialPassword users.mutableUsers users.users.<name>.hashedPasswordFile users.users.<name>.password users.users.<name>.initialHashedPassword
full name, user name shown, display name of user: users.users.<name>.description
home folder, home directory: users.users.<name>.home users.users.<name>.createHome users.users.<name>.homeMode
default shell, login shell, change shell, use zsh, set shell, use fish: users.defaultUserShell users.users.<name>.shell programs.zsh.enable programs.fish.enable environment.shells
apps for one user, user packages, packages for me only: users.users.<name>.packages
guest account, guest user, guest session: users.users services.xserver.displayManager.lightdm.enable
sudo, run as root, become root: security.sudo.enable security.sudo.wheelNeedsPassword security.sudo.extraRules security.doas.enable security.sudo-rs.enable security.sudo.extraConfig
sudo without password, no sudo password, passwordless sudo, stop asking for password, sudo no password: security.sudo.wheelNeedsPassword security.sudo.extraRules security.sudo-rs.wheelNeedsPassword security.polkit.extraConfig
doas: security.doas.enable doas
sudo timeout, sudo password timeout, sudo insults: security.sudo.extraConfig
polkit, authentication dialog, permission rules: security.polkit.enable security.polkit.extraConfig polkit_gnome
apparmor, selinux, mandatory access control, hardening, harden, security: security.apparmor.enable security.protectKernelImage security.lockKernelModules security.auditd.enable boot.kernelPackages services.usbguard.enable
sandbox, sandboxing, jail apps, isolate programs: programs.firejail.enable firejail bubblewrap flatseal
ulimit, limits, open files limit, too many open files: security.pam.loginLimits systemd.extraConfig systemd.user.extraConfig
certificates, root certificate, trust certificate, ca certificate, company certificate: security.pki.certificateFiles security.pki.certificates
let's encrypt, https certificate, ssl certificate, acme, tls: security.acme.certs security.acme.acceptTerms security.acme.defaults.email certbot lego services.nginx.virtualHosts.<name>.enableACME services.caddy.enable
secure boot: boot.lanzaboote.enable sbctl
tpm, unlock disk with tpm: security.tpm2.enable boot.initrd.systemd.enable boot.initrd.systemd.tpm2.enable tpm2-tools boot.initrd.clevis.enable
unlock disk remotely, ssh in initrd: boot.initrd.network.ssh.enable boot.initrd.network.enable
boot, boot loader, bootloader, boot menu, grub, systemd-boot, uefi boot, efi: boot.loader.systemd-boot.enable boot.loader.grub.enable boot.loader.grub.device boot.loader.efi.canTouchEfiVariables boot.loader.timeout boot.loader.grub.efiSupport
boot menu timeout, boot time out, boot wait, how long boot menu, hide boot menu, boot timeout, boot menu seconds: boot.loader.timeout boot.loader.grub.timeoutStyle
dual boot, windows in boot menu, dual boot windows, other operating systems, boot windows, find windows: boot.loader.grub.useOSProber boot.loader.systemd-boot.windows os-prober boot.loader.grub.extraEntries boot.loader.systemd-boot.extraEntries efibootmgr time.hardwareClockInLocalTime
boot theme, grub theme, grub background, boot menu picture: boot.loader.grub.theme boot.loader.grub.splashImage boot.loader.grub.backgroundColor
number of boot entries, old boot entries, too many generations, limit generations, boot partition full, generations in boot menu: boot.loader.systemd-boot.configurationLimit boot.loader.grub.configurationLimit nix.gc.automatic
faster boot, boot time, slow startup: boot.loader.timeout boot.initrd.systemd.enable
kernel, linux kernel, kernel version, newest kernel, latest kernel, change kernel, zen kernel, lts kernel, hardened kernel, other kernel: boot.kernelPackages boot.kernelParams boot.kernelPatches linuxPackages_latest linuxPackages_zen linux_latest
kernel parameters, kernel options, boot parameters, kernel command line, boot options: boot.kernelParams boot.kernel.sysctl
crash, kernel crash dump: boot.crashDump.enable
emulate arm, cross compile, run arm programs, aarch64, other architectures: boot.binfmt.emulatedSystems qemu nixpkgs.crossSystem
automatic updates, auto update, update automatically, auto upgrade, keep up to date, updates, update system, system update, unattended upgrades: system.autoUpgrade.enable system.autoUpgrade.dates system.autoUpgrade.allowReboot system.autoUpgrade.channel system.autoUpgrade.flake
reboot after update, restart automatically: system.autoUpgrade.allowReboot
release, nixos version, state version, upgrade nixos, channel: system.stateVersion system.autoUpgrade.channel system.nixos.label
clean up, garbage collection, delete old generations, old generations, remove old versions, clean nix store, free space nix, old versions, collect garbage, clean up old generations: nix.gc.automatic nix.gc.options nix.gc.dates nix.optimise.automatic programs.nh.clean.enable boot.loader.systemd-boot.configurationLimit
deduplicate store, optimise store, shrink nix store, optimise storage: nix.optimise.automatic nix.settings.auto-optimise-store
flakes, nix flakes, enable flakes, nix command, experimental features: nix.settings nix.extraOptions nix.package nix.registry nix.settings.experimental-features
binary cache, substituters, cachix, nix cache, build faster: nix.settings nix.settings.substituters cachix nix.settings.trusted-public-keys services.nix-serve.enable services.harmonia.enable
trusted users, who may use nix: nix.settings.trusted-users nix.settings.allowed-users nix.settings
remote builder, build on another machine, distributed builds: nix.buildMachines nix.distributedBuilds nix.sshServe.enable
parallel builds, use less cpu for builds, limit cores: nix.settings.max-jobs nix.settings.cores nix.daemonCPUSchedPolicy nix.settings nix.daemonIOSchedClass
unfree, allow unfree, unfree software, proprietary software, non free, allow unfree packages, unfree packages, closed source: nixpkgs.config hardware.enableAllFirmware
overlays, patch packages, change a package, override package: nixpkgs.overlays nixpkgs.config
installed packages, install packages, system packages, programs for everyone, global packages: environment.systemPackages users.users.<name>.packages environment.defaultPackages
environment variables, environment, variables, path, env vars, set variable: environment.variables environment.sessionVariables environment.localBinInPath environment.shellInit environment.homeBinInPath
configuration files in etc, write file in etc, /etc: environment.etc
service, systemd service, run program at startup, start at boot, startup script, own service, run command at boot: systemd.services systemd.user.services boot.postBootCommands systemd.services.<name>.script environment.loginShellInit services.xserver.displayManager.sessionCommands
autostart, startup apps, start program at login, startup programs: systemd.user.services services.xserver.displayManager.sessionCommands xdg.autostart.enable gnome-tweaks environment.loginShellInit
cron, cron job, scheduled task, schedule, timer, task scheduler, run every day, scheduled tasks: services.cron.enable services.cron.systemCronJobs systemd.timers services.fcron.enable services.atd.enable systemd.services.<name>.startAt cron
journal, log size, limit logs, journald: services.journald.extraConfig services.journald.storage
documentation, manual, man pages, offline documentation: documentation.enable documentation.nixos.enable documentation.man.enable documentation.dev.enable
nix-index, locate database, updatedb: services.locate.enable programs.nix-index.enable
virtual machine, virtual machines, virtualisation, virtualization, vm, vmware, virtualbox, run another operating system, hypervisor, kvm, qemu, emulate computer: virtualisation.libvirtd.enable programs.virt-manager.enable virtualisation.virtualbox.host.enable virt-manager gnome-boxes virtualisation.vmware.host.enable qemu quickemu virtualbox virtualisation.lxd.enable virtualisation.incus.enable
virt manager, libvirt: programs.virt-manager.enable virtualisation.libvirtd.enable virt-manager
virtualbox: virtualisation.virtualbox.host.enable virtualbox
virtualbox guest, guest additions: virtualisation.virtualbox.guest.enable
vm guest, running in a virtual machine, guest tools, spice: services.qemuGuest.enable services.spice-vdagentd.enable virtualisation.vmware.guest.enable virtualisation.hypervGuest.enable virtualisation.virtualbox.guest.enable
usb in virtual machine: virtualisation.spiceUSBRedirection.enable virtualisation.virtualbox.host.enableExtensionPack
lxc, system containers, nixos containers, lightweight vm: containers virtualisation.lxc.enable virtualisation.incus.enable virtualisation.lxd.enable nixos-container boot.enableContainers
podman: virtualisation.podman.enable podman virtualisation.podman.dockerCompat
docker without root, rootless docker, docker rootless: virtualisation.docker.rootless.enable
docker group, use docker as user: users.users.<name>.extraGroups virtualisation.docker.rootless.enable
docker containers at boot, run containers, oci containers: virtualisation.oci-containers.containers virtualisation.docker.enable virtualisation.oci-containers.backend
docker cleanup, prune docker: virtualisation.docker.autoPrune.enable
nvidia docker, gpu in containers: hardware.nvidia-container-toolkit.enable virtualisation.docker.enableNvidia
initial password, first password: users.users.<name>.initialPassword users.users.<name>.initialHashedPassword
reduce boot time, boot faster, faster boot, slow boot: boot.loader.timeout boot.initrd.systemd.enable systemd.network.wait-online.enable
install fish, use fish shell, fish as default shell: programs.fish.enable users.users.<name>.shell users.defaultUserShell fish
use zsh, zsh as default shell: programs.zsh.enable users.users.<name>.shell users.defaultUserShell zsh
message of the day, motd, login message: users.motd services.getty.greetingLine programs.rust-motd.enable
keep user programs running, linger: users.users.<name>.linger services.logind.killUserProcesses
user id, uid, group id: users.users.<name>.uid users.groups.<name>.gid
lock root account, disable root: users.users.<name>.hashedPassword users.mutableUsers
name of this generation, label: system.nixos.label system.nixos.tags boot.loader.grub.configurationName
roll back, go back to old version, restore previous system: boot.loader.systemd-boot.configurationLimit system.autoUpgrade.enable nixos-rebuild
read only system, immutable: boot.readOnlyNixStore users.mutableUsers
impermanence, root on tmpfs: fileSystems boot.tmp.useTmpfs
specialisation, second configuration, boot variants: specialisation
32 bit programs, i686: hardware.graphics.enable32Bit nixpkgs.config
compile for my cpu, native optimisation, march native: nixpkgs.hostPlatform nixpkgs.localSystem
nix path, channels, nixpkgs registry: nix.nixPath nix.registry nix.channel.enable
build timeout, keep build logs, sandbox builds: nix.settings nix.settings.sandbox
permit insecure packages, insecure package, broken packages: nixpkgs.config
tmpfiles, create folder at boot, create directory: systemd.tmpfiles.rules systemd.tmpfiles.settings
core dumps, coredump: systemd.coredump.enable
shutdown slow, stop job running, service timeout: systemd.extraConfig systemd.services.<name>.serviceConfig
apparmor profiles: security.apparmor.enable security.apparmor.policies
audit, auditing: security.auditd.enable security.audit.enable
usb keys for login, pam: security.pam.services security.pam.u2f.enable
wheel group, sudoers: security.sudo.extraRules security.sudo.wheelNeedsPassword users.users.<name>.extraGroups
restrict user, limited account, child account, standard user, user permissions, user rights: users.users.<name>.extraGroups services.malcontent.enable users.users security.sudo.enable
time server, ntp server, time servers: services.timesyncd.servers networking.timeServers services.timesyncd.enable services.chrony.enable services.ntp.enable
limit boot entries, boot entries, fewer boot entries: boot.loader.systemd-boot.configurationLimit boot.loader.grub.configurationLimit nix.gc.automatic
`);
