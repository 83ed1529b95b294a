/** The package collection as `packages.json`: the curated apps, and what a system needs besides. */
import type { CuratedApp } from '../../../catalog/curated/curated.ts';
import { changesIn } from './newer-release.ts';
import { type ChannelRevision, releaseOf } from './release.ts';
import { downloadSizeOf, versionOf } from './versions.ts';

/** The form in which a channel serves its packages, with what the practice channel's builder needs. */
export interface PackageCollection {
  readonly version: 2;
  readonly packages: Readonly<Record<string, PackageEntry>>;
}

export interface PackageEntry {
  readonly pname: string;
  readonly version: string;
  readonly system: string;
  readonly meta: {
    readonly description: string;
    readonly homepage: string;
    readonly license: { readonly shortName: string; readonly fullName: string; readonly free: boolean };
    readonly unfree: boolean;
    readonly mainProgram: string;
  };
  readonly title: string;
  /** It has a window, so it gets an entry for menus. */
  readonly graphical: boolean;
  readonly kernel: boolean;
  /** It can be somebody's login shell. */
  readonly shell: boolean;
  readonly downloadSize: number;
}

/** Parts of a system that are nobody's idea of an app, and tools that configurations often name. */
const systemPackages: Readonly<Record<string, string>> = {
  linux: 'The Linux kernel',
  linux_latest: 'The Linux kernel, newest release',
  linux_zen: 'The Linux kernel, tuned for everyday use',
  systemd: 'Starts the system and its services',
  bash: 'The usual command line shell',
  coreutils: 'The basic file, shell and text tools',
  nix: 'The package manager of NixOS',
  cups: 'Printing',
  bluez: 'Bluetooth',
  networkmanager: 'Network connections',
  pipewire: 'Sound and video streams',
  openssh: 'Remote access',
  'gnome-shell': 'The GNOME desktop',
  gdm: 'The login screen of GNOME',
  'plasma-desktop': 'The Plasma desktop',
  hplip: 'Drivers for HP printers',
  gutenprint: 'Drivers for many printers',
  'epson-escpr': 'Drivers for Epson printers',
  brlaser: 'Drivers for Brother printers',
  'epson-escpr2': 'Drivers for newer Epson printers',
  splix: 'Drivers for Samsung printers',
  'foomatic-db-ppds': 'Drivers for older printers of many makers',
  cnijfilter2: 'Drivers for Canon printers',
  hplipWithPlugin: 'Drivers for HP printers, with parts by HP',
  'sane-airscan': 'Scanners on the network',
  'noto-fonts': 'Fonts for every script',
  'noto-fonts-cjk-sans': 'Fonts for Chinese, Japanese and Korean',
  'noto-fonts-emoji': 'Emoji in colour',
  'noto-fonts-color-emoji': 'Emoji in colour',
  corefonts: 'Fonts by Microsoft',
  dejavu_fonts: 'The DejaVu fonts',
  liberation_ttf: 'Fonts as wide as Arial, Times and Courier',
  'fira-code': 'A font for program text',
  python3: 'The Python language',
  ffmpeg: 'Converts sound and video',
  imagemagick: 'Converts pictures',
  nano: 'A small text editor',
  tree: 'Draws folders as a tree',
  file: 'Tells what kind of file something is',
  unzip: 'Unpacks zip archives',
  zip: 'Packs zip archives',
  killall: 'Ends programs by name',
  pciutils: 'Lists the cards in the computer',
  usbutils: 'Lists USB devices',
  lsof: 'Lists open files',
  rsync: 'Copies what has changed',
  hello: 'Says hello',
  bat: 'Shows files with colours',
  fzf: 'Finds by typing',
  eza: 'Lists files',
  nmap: 'Looks around in a network',
  gnumake: 'Builds programs',
  cmake: 'Prepares building programs',
  rustc: 'The Rust language',
  cargo: 'Builds Rust programs',
  go: 'The Go language',
  nodejs: 'JavaScript outside the browser',
  neofetch: 'Shows the computer in a few lines',
};

const shells = new Set(['bash', 'fish', 'zsh']);

/** Apps without a window. */
const terminalApps = new Set(
  `android-tools btop curl direnv distrobox docker fastfetch fish flatpak gcc gh git htop jdk jq lazygit mangohud
   neovim nodejs_22 ollama p7zip podman python313 rclone ripgrep starship tailscale testdisk tmux vim waydroid wget
   zsh`.split(/\s+/),
);

/** Names that differ from the last part of the attribute. */
const names: Readonly<Record<string, string>> = {
  'wineWowPackages.stable': 'wine-wow',
  'sweethome3d.application': 'sweethome3d',
  '_1password-gui': '1password',
  'zoom-us': 'zoom',
  'android-studio': 'android-studio-stable',
  geogebra6: 'geogebra',
  linux_latest: 'linux',
};

export function packageCollection(apps: readonly CuratedApp[], revision: ChannelRevision): PackageCollection {
  const packages: Record<string, PackageEntry> = {};
  for (const [attribute, title] of Object.entries(systemPackages)) {
    packages[attribute] = entry(attribute, revision, {
      title,
      description: title,
      homepage: '',
      free: true,
      graphical: false,
    });
  }
  for (const app of apps) {
    packages[app.attribute] = entry(app.attribute, revision, {
      title: app.name,
      description: app.summary,
      homepage: app.homepage,
      free: app.free,
      graphical: !terminalApps.has(app.attribute),
      licence: app.licence,
    });
  }
  const { renamedPackages, removedPackages } = changesIn(releaseOf[revision]);
  for (const { from, to } of renamedPackages) {
    const renamed = packages[from];
    if (renamed !== undefined) packages[to] = { ...renamed, pname: to };
    delete packages[from];
  }
  for (const gone of removedPackages) delete packages[gone.package];
  return { version: 2, packages };
}

interface Described {
  readonly title: string;
  readonly description: string;
  readonly homepage: string;
  readonly free: boolean;
  readonly graphical: boolean;
  readonly licence?: string;
}

function entry(attribute: string, revision: ChannelRevision, about: Described): PackageEntry {
  const pname = names[attribute] ?? attribute.split('.').at(-1) ?? attribute;
  return {
    pname,
    version: versionOf(attribute, revision),
    system: 'x86_64-linux',
    meta: {
      description: about.description,
      homepage: about.homepage,
      license: {
        shortName: about.free ? 'free' : 'unfree',
        fullName: about.licence ?? 'Free software',
        free: about.free,
      },
      unfree: !about.free,
      mainProgram: pname,
    },
    title: about.title,
    graphical: about.graphical,
    kernel: attribute.startsWith('linux'),
    shell: shells.has(attribute),
    downloadSize: downloadSizeOf(attribute),
  };
}
