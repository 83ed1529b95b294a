/** Settings of what is built in or plugged in. */
import { type PurposeEntry, purposeLines } from '../purpose-lines.ts';

export const hardwareSettingPurposes: readonly PurposeEntry[] = purposeLines(`
print, printer, printing, printers, add printer, cups, print documents, set up printer, install printer: services.printing.enable services.printing.drivers hardware.printers.ensurePrinters services.avahi.enable programs.system-config-printer.enable system-config-printer
printer driver, printer drivers, hp printer, epson, canon printer, brother printer, samsung printer, hp: services.printing.drivers hplip hplipWithPlugin gutenprint services.printing.enable brlaser epson-escpr cnijfilter2 splix
network printer, find printers, airprint, wireless printer, wifi printer: services.avahi.enable services.printing.enable services.avahi.nssmdns4 services.printing.browsing services.ipp-usb.enable
share printer, print server: services.printing.browsing services.printing.listenAddresses services.printing.allowFrom services.printing.defaultShared services.printing.openFirewall
print to pdf, pdf printer: services.printing.cups-pdf.enable
scanner, scan, scanner driver, scanning, flatbed, enable scanner: hardware.sane.enable hardware.sane.extraBackends simple-scan services.saned.enable hardware.sane.brscan4.enable services.ipp-usb.enable
bluetooth, enable bluetooth, pair devices, bluetooth devices, bluetooth keyboard, bluetooth mouse, connect bluetooth: hardware.bluetooth.enable services.blueman.enable hardware.bluetooth.powerOnBoot blueman hardware.bluetooth.settings kdePackages.bluedevil bluez
bluetooth headset, bluetooth headphones, bluetooth speaker, wireless headphones, airpods, bluetooth audio: hardware.bluetooth.enable services.pipewire.enable services.blueman.enable services.pipewire.wireplumber.enable blueman hardware.bluetooth.settings hardware.bluetooth.hsphfpd.enable
bluetooth on at start, turn on bluetooth at boot, bluetooth at startup: hardware.bluetooth.powerOnBoot hardware.bluetooth.enable
bluetooth manager, bluetooth applet, bluetooth icon: services.blueman.enable blueman overskride
sound, audio, no sound, enable sound, sound server, pulseaudio, pipewire, speakers, headphones, sound card, sound does not work: services.pipewire.enable hardware.pulseaudio.enable services.pipewire.pulse.enable services.pipewire.alsa.enable security.rtkit.enable pavucontrol sof-firmware
low latency audio, jack, realtime audio, pro audio: services.pipewire.jack.enable security.rtkit.enable services.jack.jackd.enable musnix.enable services.pipewire.extraConfig.pipewire
microphone, mic, microphone does not work: services.pipewire.enable pavucontrol programs.noisetorch.enable alsa-utils
graphics, graphics card, opengl, vulkan, gpu, graphics driver, graphics drivers, video driver, video card, 3d acceleration, hardware acceleration: hardware.graphics.enable services.xserver.videoDrivers hardware.graphics.extraPackages hardware.nvidia.modesetting.enable hardware.graphics.enable32Bit hardware.amdgpu.initrd.enable
32 bit graphics, 32-bit, 32 bit opengl, lib32, 32 bit games: hardware.graphics.enable32Bit services.pipewire.alsa.support32Bit hardware.graphics.extraPackages32
nvidia, nvidia driver, nvidia drivers, geforce, proprietary driver, rtx, nvidia graphics card, nvidia gpu: services.xserver.videoDrivers hardware.nvidia.open hardware.nvidia.modesetting.enable hardware.nvidia.package hardware.nvidia.nvidiaSettings hardware.nvidia.powerManagement.enable hardware.graphics.enable nvtopPackages.nvidia
nvidia laptop, optimus, hybrid graphics, prime, switch graphics, discrete gpu, two graphics cards: hardware.nvidia.prime.offload.enable hardware.nvidia.prime.sync.enable services.switcherooControl.enable services.supergfxd.enable hardware.nvidia.prime.nvidiaBusId hardware.bumblebee.enable
amd graphics, radeon, amdgpu, amd gpu, amd driver: services.xserver.videoDrivers hardware.amdgpu.initrd.enable hardware.graphics.enable hardware.amdgpu.amdvlk.enable hardware.amdgpu.opencl.enable radeontop corectrl
intel graphics, intel gpu, intel driver: hardware.graphics.extraPackages services.xserver.videoDrivers intel-media-driver hardware.intel-gpu-tools.enable
video acceleration, vaapi, hardware video decoding: hardware.graphics.extraPackages intel-media-driver libva-utils nvidia-vaapi-driver
opencl, cuda, rocm, gpu computing: hardware.amdgpu.opencl.enable hardware.graphics.extraPackages nixpkgs.config cudatoolkit clinfo cudaPackages.cudatoolkit rocmPackages.clr
overclock, overclocking, undervolt, gpu fan: programs.corectrl.enable services.undervolt.enable programs.tuxclocker.enable lact corectrl hardware.nvidia.nvidiaSettings services.throttled.enable
firmware, firmware update, update bios, bios update, update firmware, uefi update, bios: services.fwupd.enable hardware.enableRedistributableFirmware hardware.enableAllFirmware fwupd gnome-firmware hardware.firmware
wifi driver, wireless driver, wifi not found, broadcom, realtek, missing firmware, wifi card: hardware.enableRedistributableFirmware hardware.enableAllFirmware boot.extraModulePackages boot.kernelModules networking.enableB43Firmware hardware.firmware
microcode, cpu microcode, intel microcode, amd microcode: hardware.cpu.intel.updateMicrocode hardware.cpu.amd.updateMicrocode
kernel module, kernel modules, driver, drivers, load driver, load module: boot.kernelModules boot.extraModulePackages boot.initrd.kernelModules hardware.enableAllFirmware services.xserver.videoDrivers
blacklist driver, disable driver, blacklist module, block kernel module: boot.blacklistedKernelModules boot.extraModprobeConfig
fingerprint, fingerprint reader, finger print, log in with fingerprint, fingerprint login: services.fprintd.enable security.pam.services.<name>.fprintAuth fprintd services.fprintd.tod.enable
face login, face recognition, windows hello, face unlock: howdy services.howdy.enable linux-enable-ir-emitter
webcam, camera driver, laptop camera, facetime camera: hardware.facetimehd.enable hardware.ipu6.enable boot.kernelModules
laptop lid, lid, close lid, lid close, closing the lid, sleep on lid close, lid switch, laptop closed, do nothing when lid closed: services.logind.lidSwitch services.logind.lidSwitchExternalPower services.logind.lidSwitchDocked services.upower.ignoreLid services.logind.extraConfig
power button, shutdown button, what the power button does: services.logind.powerKey services.logind.powerKeyLongPress services.logind.suspendKey services.logind.extraConfig services.acpid.enable
sleep, suspend, standby, sleep mode, suspend then hibernate: services.logind.lidSwitch systemd.sleep.extraConfig powerManagement.enable services.logind.suspendKey services.autosuspend.enable services.logind.extraConfig systemd.targets
disable sleep, prevent suspend, never sleep, server should not sleep: systemd.targets services.logind.lidSwitch systemd.sleep.extraConfig services.logind.extraConfig
hibernate, hibernation, suspend to disk: boot.resumeDevice swapDevices systemd.sleep.extraConfig services.logind.hibernateKey security.protectKernelImage powerManagement.enable boot.zfs.allowHibernation
battery, battery life, power saving, save power, laptop battery, save battery, power management, energy saving, longer battery: services.tlp.enable services.power-profiles-daemon.enable services.auto-cpufreq.enable powerManagement.powertop.enable powerManagement.enable services.thermald.enable services.tlp.settings powertop powerManagement.cpuFreqGovernor services.upower.enable
battery charge limit, charge threshold, stop charging at 80, battery charging: services.tlp.settings services.asusd.enable services.tlp.enable services.upower.enable
low battery, critical battery, battery warning: services.upower.percentageLow services.upower.percentageCritical services.upower.criticalPowerAction services.upower.enable
power profile, performance mode, power profiles, balanced mode: services.power-profiles-daemon.enable powerManagement.cpuFreqGovernor services.tlp.enable services.tuned.enable
cpu frequency, cpu governor, cpu speed, processor speed: powerManagement.cpuFreqGovernor services.auto-cpufreq.enable powerManagement.cpufreq.max services.cpupower-gui.enable linuxPackages.cpupower
overheating, laptop hot, cpu hot, cool down, heat: services.thermald.enable services.auto-cpufreq.enable services.thinkfan.enable services.throttled.enable programs.coolercontrol.enable
thinkpad, lenovo: services.thinkfan.enable services.tlp.enable services.throttled.enable hardware.trackpoint.enable
asus, rog: services.asusd.enable services.supergfxd.enable programs.rog-control-center.enable asusctl
macbook, apple laptop, mac: hardware.facetimehd.enable services.mbpfan.enable hardware.apple.touchBar.enable
surface, microsoft surface: services.iptsd.enable
ups, uninterruptible power supply: power.ups.enable services.apcupsd.enable nut
swap, swap file, swap space, virtual memory, swap partition, more memory, add swap: swapDevices zramSwap.enable swapDevices.*.size services.swapspace.enable boot.kernel.sysctl zramSwap.memoryPercent
zram, compressed memory, compress ram, memory compression: zramSwap.enable zramSwap.memoryPercent services.zram-generator.enable zramSwap.algorithm
swappiness, sysctl, kernel parameters at runtime: boot.kernel.sysctl
out of memory, oom, system freezes, memory full, low memory, system hangs: services.earlyoom.enable systemd.oomd.enable zramSwap.enable
trim, ssd, ssd trim, fstrim, trim ssd, ssd health: services.fstrim.enable services.smartd.enable services.fstrim.interval boot.initrd.luks.devices.<name>.allowDiscards
hard disk, mount disk, mount drive, second hard drive, mount partition, filesystem, file systems, disk at startup, fstab, mount at boot: fileSystems fileSystems.<name>.device fileSystems.<name>.options boot.supportedFilesystems services.udisks2.enable
ntfs support, file system support, read windows drives: boot.supportedFilesystems ntfs3g fileSystems
btrfs, btrfs scrub: services.btrfs.autoScrub.enable btrfs-progs services.snapper.configs services.btrbk.instances boot.supportedFilesystems
zfs, zpool: boot.zfs.extraPools boot.supportedFilesystems services.zfs.autoScrub.enable services.zfs.autoSnapshot.enable networking.hostId services.sanoid.enable
raid, mdadm, software raid, mirror disks: boot.swraid.enable mdadm services.btrfs.autoScrub.enable snapraid
lvm: services.lvm.enable lvm2
tmp, temporary files, clean tmp, tmpfs, tmp in memory: boot.tmp.cleanOnBoot boot.tmp.useTmpfs systemd.tmpfiles.rules boot.tmp.tmpfsSize
usb, usb device permissions, udev, udev rules, device permissions: services.udev.extraRules services.udev.packages hardware.uinput.enable services.usbguard.enable
block usb, usb security: services.usbguard.enable
usb modem, mobile broadband, lte, sim card, 4g, 3g: networking.modemmanager.enable modemmanager hardware.usb-modeswitch.enable networking.networkmanager.enable modem-manager-gui
infrared, remote control tv, lirc: services.lirc.enable lirc
thunderbolt, docking station, usb-c dock, dock station: services.hardware.bolt.enable bolt services.autorandr.enable displaylink
displaylink, usb monitor: services.xserver.videoDrivers displaylink
arduino permission, serial port permission, dialout: users.users.<name>.extraGroups services.udev.extraRules
ledger, trezor, hardware wallet: hardware.ledger.enable services.trezord.enable
stream deck: programs.streamdeck-ui.enable programs.streamcontroller.enable streamdeck-ui
keyboard firmware, qmk, custom keyboard, zsa, ergodox: hardware.keyboard.qmk.enable hardware.keyboard.zsa.enable qmk via
flipper, flipper zero: hardware.flipperzero.enable qFlipper
software defined radio, sdr, ham radio, amateur radio: hardware.rtl-sdr.enable gqrx sdrpp gnuradio hardware.hackrf.enable wsjtx fldigi
wake on lan, start computer over network: networking.interfaces.<name>.wakeOnLan.enable wol wakeonlan
raspberry pi: boot.loader.generic-extlinux-compatible.enable rpi-imager boot.loader.raspberryPi.enable libraspberrypi
speakers not working, no audio, sound not working, audio not working: services.pipewire.enable services.pipewire.pulse.enable services.pipewire.alsa.enable pavucontrol hardware.enableAllFirmware
webcam not working, camera not working: hardware.enableAllFirmware hardware.facetimehd.enable hardware.ipu6.enable cheese v4l-utils
wifi not working, no wifi: networking.networkmanager.enable hardware.enableRedistributableFirmware hardware.enableAllFirmware networking.wireless.enable
bluetooth not working: hardware.bluetooth.enable hardware.enableAllFirmware services.blueman.enable
amd graphics, amd graphics card: hardware.graphics.enable services.xserver.videoDrivers hardware.amdgpu.initrd.enable
ham radio, amateur radio, radio amateur: fldigi wsjtx gqrx chirp js8call qlog direwolf cqrlog
monitor brightness: brightnessctl ddcutil programs.light.enable services.ddccontrol.enable hardware.acpilight.enable
disable suspend, prevent sleep, keep computer awake, stay on: systemd.targets services.logind.lidSwitch systemd.sleep.extraConfig services.logind.extraConfig caffeine-ng
disable touchpad, turn off touchpad: services.libinput.touchpad.sendEventsMode services.libinput.enable
disable webcam, disable microphone, disable bluetooth: boot.blacklistedKernelModules hardware.bluetooth.enable
kernel modules at boot, modprobe options: boot.kernelModules boot.extraModprobeConfig boot.initrd.availableKernelModules
e-reader, kindle connect: calibre services.udisks2.enable
3d mouse, spacemouse: hardware.spacenavd.enable
barcode printer, receipt printer: services.printing.drivers
brother scanner, epson scanner, hp scanner: hardware.sane.brscan4.enable hardware.sane.extraBackends utsushi
logitech unifying, solaar: solaar hardware.logitech.wireless.enable
elgato, stream deck buttons: programs.streamdeck-ui.enable programs.streamcontroller.enable
goxlr, audio interface, focusrite: services.goxlr-utility.enable alsa-scarlett-gui
keyboard backlight: brightnessctl programs.kbdlight.enable services.hardware.openrgb.enable
watchdog, restart when frozen: systemd.watchdog.runtimeTime services.watchdogd.enable
sysrq, magic keys: boot.kernel.sysctl
gpu passthrough, vfio, pci passthrough: boot.kernelParams virtualisation.libvirtd.enable boot.initrd.kernelModules looking-glass-client
hugepages, numa: boot.kernel.sysctl boot.kernelParams
disk spin down, hard disk sleep, noisy disk: hdparm services.udev.extraRules hd-idle
scrub, bit rot, data integrity: services.btrfs.autoScrub.enable services.zfs.autoScrub.enable
printer not found, printer not working, printer problem, cannot print: services.printing.enable services.avahi.enable services.printing.drivers system-config-printer
laptop sleeps when closed, closed laptop, sleep when closed: services.logind.lidSwitch services.logind.lidSwitchExternalPower services.logind.lidSwitchDocked
`);
