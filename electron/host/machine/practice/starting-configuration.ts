/** The files in /etc/nixos of a new practice computer, and how they were in its earlier generations. */

export interface ConfigurationTexts {
  readonly 'configuration.nix': string;
  readonly 'hardware-configuration.nix': string;
}

export function startingConfiguration(): ConfigurationTexts {
  return { 'configuration.nix': configuration, 'hardware-configuration.nix': hardware };
}

/** Oldest first; the newest one is the starting configuration itself. */
export function earlierConfigurations(): readonly [string, string] {
  const lately = without(configuration, ['    libreoffice-fresh', '    keepassxc']);
  const first = without(lately, ['    gimp', '    vlc', '  services.printing.enable = true;']);
  return [first, lately];
}

function without(text: string, beginnings: readonly string[]): string {
  return text
    .split('\n')
    .filter((line) => !beginnings.some((beginning) => line.startsWith(beginning)))
    .join('\n');
}

const configuration = `# This file says what is on this computer and how it is set up.
# Every setting is explained by \`man configuration.nix\`; \`nixos-help\` opens the manual.

{ config, pkgs, ... }:

{
  imports =
    [ # What was found out about the hardware when NixOS was installed.
      ./hardware-configuration.nix
    ];

  # Start with systemd-boot.
  boot.loader.systemd-boot.enable = true;
  boot.loader.efi.canTouchEfiVariables = true;

  networking.hostName = "kitchen-laptop"; # The name of this computer.
  # networking.wireless.enable = true;  # Wireless without NetworkManager.

  # Connect to networks from the desktop.
  networking.networkmanager.enable = true;

  # Set your time zone.
  time.timeZone = "Europe/Amsterdam";

  # Language, and how dates, numbers and paper sizes are written.
  i18n.defaultLocale = "en_GB.UTF-8";
  i18n.extraLocaleSettings = {
    LC_MEASUREMENT = "nl_NL.UTF-8";
    LC_MONETARY = "nl_NL.UTF-8";
    LC_PAPER = "nl_NL.UTF-8";
    LC_TIME = "nl_NL.UTF-8";
  };

  # The GNOME desktop with its login screen.
  services.xserver.enable = true;
  services.xserver.displayManager.gdm.enable = true;
  services.xserver.desktopManager.gnome.enable = true;

  # Keyboard layout of the desktop.
  services.xserver.xkb = {
    layout = "us";
    variant = "euro";
  };

  # Print documents.
  services.printing.enable = true;

  # Sound.
  security.rtkit.enable = true;
  services.pipewire = {
    enable = true;
    alsa.enable = true;
    alsa.support32Bit = true;
    pulse.enable = true;
    # jack.enable = true;  # For programs that make music with JACK.
  };

  # Touchpads (most desktops turn this on by themselves).
  # services.libinput.enable = true;

  # People who use this computer. Set a password with \`passwd\`.
  users.users.jane = {
    isNormalUser = true;
    description = "Jane";
    extraGroups = [ "networkmanager" "wheel" ];
    packages = with pkgs; [
      # thunderbird
      foliate
    ];
  };

  programs.firefox.enable = true;

  # Apps for everyone. Search for more with \`nix search nixpkgs NAME\`.
  environment.systemPackages = with pkgs; [
    vim # There should always be an editor to mend this file with.
    wget
    git
    gimp
    libreoffice-fresh
    keepassxc
    vlc
  ];

  # Let others log in over the network.
  # services.openssh.enable = true;

  # Doors in the firewall.
  # networking.firewall.allowedTCPPorts = [ 22 80 ];

  # The release that this computer was first installed with. It tells programs which form their data has, so
  # leave it as it is, also after an upgrade.
  system.stateVersion = "24.11";
}
`;

const hardware = `# Written when NixOS was installed and rewritten by \`nixos-generate-config\`:
# changes belong in configuration.nix.
{ config, lib, pkgs, modulesPath, ... }:

{
  imports =
    [ (modulesPath + "/installer/scan/not-detected.nix")
    ];

  boot.initrd.availableKernelModules = [ "xhci_pci" "nvme" "usb_storage" "sd_mod" ];
  boot.initrd.kernelModules = [ ];
  boot.kernelModules = [ "kvm-intel" ];
  boot.extraModulePackages = [ ];

  fileSystems."/" =
    { device = "/dev/disk/by-uuid/5d2c1a0e-7b39-4c59-9a41-0f6f4c1f8e27";
      fsType = "ext4";
    };

  fileSystems."/boot" =
    { device = "/dev/disk/by-uuid/3A1F-9C42";
      fsType = "vfat";
      options = [ "fmask=0077" "dmask=0077" ];
    };

  swapDevices =
    [ { device = "/dev/disk/by-uuid/b8e6f2d4-13c7-4d0a-8e55-6a9b7d20c1f3"; }
    ];

  networking.useDHCP = lib.mkDefault true;

  nixpkgs.hostPlatform = lib.mkDefault "x86_64-linux";
  hardware.cpu.intel.updateMicrocode = lib.mkDefault config.hardware.enableRedistributableFirmware;
}
`;
