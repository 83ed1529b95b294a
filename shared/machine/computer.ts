/**
 * Where everything is on a computer, as data. The application and the helper use the same table, so a
 * practice computer differs from a real one by nothing but paths.
 */

export interface Computer {
  readonly kind: 'channel' | 'flake' | 'mounted' | 'practice';
  /** Files can be edited; whether they can also be built and activated from here. */
  readonly canApply: boolean;
  readonly places: Places;
  readonly commands: Commands;
}

/** Absolute paths. */
export interface Places {
  /** The directory of the configuration: `/etc/nixos`. */
  readonly configuration: string;
  /** `configuration.nix`, or `flake.nix` on a flake computer. */
  readonly entry: string;
  readonly osRelease: string;
  readonly hostName: string;
  readonly store: string;
  /** `/nix/var/nix/profiles/system`; its generations are `system-N-link` beside it. */
  readonly systemProfile: string;
  readonly runningSystem: string;
  readonly bootedSystem: string;
  /** The channel profile of root; the channel itself is `<channels>/nixos`. */
  readonly channels: string;
  /** What holds `grub/` and, on most computers, `loader/`. */
  readonly boot: string;
  /** Where the EFI system partition may be mounted (`boot.loader.efi.efiSysMountPoint`), the likeliest first. */
  readonly efiPartitions: readonly string[];
  /** The firmware's variables, as files (efivarfs); not there on a computer without EFI. */
  readonly efiVariables: string;
  /** There only where systemd was what started the computer (sd_booted(3)). */
  readonly systemd: string;
}

/** How a program is started: never through a shell. */
export interface Command {
  readonly program: string;
  /** Added to the environment that the starter chooses. */
  readonly environment: Readonly<Record<string, string>>;
}

export interface Commands {
  readonly nixosRebuild: Command;
  readonly nixEnv: Command;
  readonly nixStore: Command;
  readonly nixChannel: Command;
  readonly nixCollectGarbage: Command;
  readonly bootctl: Command;
  readonly grubReboot: Command;
  readonly grubEditenv: Command;
  readonly systemctl: Command;
  readonly journalctl: Command;
  readonly systemdRun: Command;
}

/** What runs on NixOS itself. `entry` tells a flake computer from a channel one. */
export function nixosComputer(configuration: string, entry: string): Computer {
  return {
    kind: entry.endsWith('/flake.nix') ? 'flake' : 'channel',
    canApply: true,
    places: { ...placesBelow(''), configuration, entry },
    commands: commandsIn('/run/current-system/sw/bin', {}),
  };
}

/** A NixOS tree below `root`, for looking, editing and checking only. */
export function mountedComputer(root: string, configuration: string, entry: string): Computer {
  return {
    kind: 'mounted',
    canApply: false,
    places: { ...placesBelow(root), configuration, entry },
    commands: commandsIn('/run/current-system/sw/bin', {}),
  };
}

/** The practice computer in the folder `root`: its tools are programs in `root/bin`. */
export function practiceComputer(root: string): Computer {
  return {
    kind: 'practice',
    canApply: true,
    places: placesBelow(root),
    commands: commandsIn(`${root}/bin`, { SNOWGLOBE_PRACTICE: root }),
  };
}

function placesBelow(root: string): Places {
  return {
    configuration: `${root}/etc/nixos`,
    entry: `${root}/etc/nixos/configuration.nix`,
    osRelease: `${root}/etc/os-release`,
    hostName: `${root}/etc/hostname`,
    store: `${root}/nix/store`,
    systemProfile: `${root}/nix/var/nix/profiles/system`,
    runningSystem: `${root}/run/current-system`,
    bootedSystem: `${root}/run/booted-system`,
    channels: `${root}/nix/var/nix/profiles/per-user/root/channels`,
    boot: `${root}/boot`,
    efiPartitions: [`${root}/boot`, `${root}/boot/efi`, `${root}/efi`],
    efiVariables: `${root}/sys/firmware/efi/efivars`,
    systemd: `${root}/run/systemd/system`,
  };
}

function commandsIn(directory: string, environment: Readonly<Record<string, string>>): Commands {
  const command = (name: string): Command => ({ program: `${directory}/${name}`, environment });
  return {
    nixosRebuild: command('nixos-rebuild'),
    nixEnv: command('nix-env'),
    nixStore: command('nix-store'),
    nixChannel: command('nix-channel'),
    nixCollectGarbage: command('nix-collect-garbage'),
    bootctl: command('bootctl'),
    grubReboot: command('grub-reboot'),
    grubEditenv: command('grub-editenv'),
    systemctl: command('systemctl'),
    journalctl: command('journalctl'),
    systemdRun: command('systemd-run'),
  };
}
