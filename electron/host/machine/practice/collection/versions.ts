/** Versions and download sizes of the practice computer's packages: plausible, and nothing more. */
import type { ChannelRevision } from './release.ts';

interface KnownPackage {
  readonly before: string;
  readonly now: string;
  readonly next: string;
  readonly newer: string;
  readonly megabytes: number;
}

/** attribute · before · now · next · megabytes to download; `=` means: as in the column to the left. */
const table = `
linux                    6.6.54      6.6.60      6.6.63      118
linux_latest             6.11.3      6.11.7      6.11.10     121
linux_zen                6.11.3      6.11.7      6.11.10     121
systemd                  256.6       256.7       256.8       19
bash                     5.2p32      5.2p37      =           2
coreutils                9.5         =           =           2
nix                      2.24.9      2.24.10     2.24.11     12
cups                     2.4.10      2.4.11      =           6
bluez                    5.78        =           5.79        3
networkmanager           1.48.10     =           1.48.14     9
pipewire                 1.2.5       1.2.6       1.2.7       5
openssh                  9.9p1       =           =           4
gnome-shell              47.0        47.1        47.2        24
gdm                      47.0        =           =           3
plasma-desktop           6.2.2       6.2.3       6.2.4       31
firefox                  131.0.3     132.0       132.0.2     74
thunderbird              128.3.1esr  128.4.0esr  128.4.3esr  71
chromium                 130.0.6723  130.0.6723  131.0.6778  112
google-chrome            130.0.6723  =           131.0.6778  114
brave                    1.71.121    1.73.89     1.73.91     118
librewolf                131.0.3     132.0       132.0.1     75
tor-browser              14.0        =           14.0.1      109
vivaldi                  7.0.3495    =           7.0.3495.15 108
libreoffice-fresh        24.8.2.1    =           24.8.3.2    214
onlyoffice-desktopeditors 8.1.1      8.2.0       =           243
gimp                     2.10.38     =           =           62
krita                    5.2.5       5.2.6       =           138
inkscape                 1.3.2       1.4         =           94
darktable                4.8.1       =           =           46
digikam                  8.4.0       =           8.5.0       96
blender                  4.2.3       =           4.3.0       287
freecad                  0.21.2      =           1.0.0       164
kicad                    8.0.5       8.0.6       =           231
vlc                      3.0.20      3.0.21      =           38
mpv                      0.38.0      0.39.0      =           12
obs-studio               30.2.3      =           =           57
kdePackages.kdenlive     24.08.2     24.08.3     =           66
handbrake                1.8.2       =           =           31
audacity                 3.6.4       =           3.7.0       28
spotify                  1.2.45.454  1.2.48.405  =           142
steam                    1.0.0.81    =           =           4
lutris                   0.5.17      =           0.5.18      11
heroic                   2.15.2      =           =           132
discord                  0.0.72      0.0.74      0.0.75      104
slack                    4.40.133    4.41.97     =           86
signal-desktop           7.28.0      7.30.0      7.33.0      121
telegram-desktop         5.6.2       5.7.1       5.8.2       48
element-desktop          1.11.81     1.11.85     =           102
zoom-us                  6.2.3.2056  =           =           198
vscode                   1.94.2      1.95.2      1.95.3      136
vscodium                 1.94.2      1.95.2      1.95.3      128
android-studio           2024.2.1    =           =           1180
git                      2.47.0      =           2.47.1      11
vim                      9.1.0787    =           9.1.0905    9
neovim                   0.10.2      =           =           7
emacs                    29.4        =           =           58
python313                3.13.0      =           =           31
python3                  3.12.7      =           =           30
nodejs_22                22.9.0      22.10.0     22.11.0     26
gcc                      13.3.0      =           =           64
jdk                      21.0.4      21.0.5      =           187
htop                     3.3.0       =           =           1
btop                     1.4.0       =           =           1
wget                     1.24.5      =           =           2
curl                     8.10.1      8.11.0      =           1
ripgrep                  14.1.1      =           =           2
fastfetch                2.27.1      2.29.0      2.30.1      2
tree                     2.1.3       =           =           1
keepassxc                2.7.9       =           =           18
nextcloud-client         3.14.2      =           3.14.3      24
syncthing                1.28.0      =           =           9
qbittorrent              5.0.0       5.0.1       5.0.2       14
calibre                  7.20.0      7.21.0      =           92
obsidian                 1.7.4       =           1.7.6       84
anki                     24.06.3     =           =           61
stellarium               24.3        =           =           268
virt-manager             4.1.0       =           =           3
docker                   27.3.1      =           =           63
podman                   5.2.3       =           5.3.0       27
flatpak                  1.14.10     =           =           3
simple-scan              46.0        =           =           1
`;

const known = new Map(
  table
    .trim()
    .split('\n')
    .map((line): [string, KnownPackage] => {
      const [attribute = '', before = '', now = '=', next = '=', megabytes = '1'] = line.split(/\s+/);
      const current = now === '=' ? before : now;
      const newer = next === '=' ? current : next;
      return [attribute, { before, now: current, next: newer, newer, megabytes: Number(megabytes) }];
    }),
);

export function versionOf(attribute: string, revision: ChannelRevision): string {
  return (known.get(attribute) ?? invented(attribute))[revision];
}

/** In bytes. */
export function downloadSizeOf(attribute: string): number {
  return (known.get(attribute) ?? invented(attribute)).megabytes * 1_000_000;
}

/** The same answer for the same name, always: the store path depends on it. */
function invented(attribute: string): KnownPackage {
  let hash = 7;
  for (const character of attribute) hash = (hash * 31 + character.charCodeAt(0)) % 65_521;
  const series = `${1 + (hash % 8)}.${hash % 23}`;
  const patch = hash % 6;
  const grows = hash % 4 === 0;
  return {
    before: `${series}.${patch}`,
    now: `${series}.${patch}`,
    next: `${series}.${patch + (grows ? 1 : 0)}`,
    newer: `${series}.${patch + (grows ? 1 : 0)}`,
    megabytes: 2 + (hash % 47),
  };
}
