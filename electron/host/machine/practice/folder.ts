/** Where the practice computer keeps what a real one does not have. The rest is in `practiceComputer(root)`. */

export interface PracticeFolder {
  readonly root: string;
  /** Says that this folder is a practice computer: nothing else is ever deleted. */
  readonly marker: string;
  readonly rehearsal: string;
  /** The units that failed when a system was activated. */
  readonly failedUnits: string;
  /** The programs that stand for NixOS' own. */
  readonly bin: string;
  /** Links to the few programs of the host that builds use. */
  readonly libexec: string;
  /** What a real computer would find on the channel's server, by revision. */
  readonly channelServer: string;
  readonly store: string;
  readonly state: string;
  readonly profiles: string;
  readonly gcRoots: string;
  readonly channelsProfile: string;
  /** What the stand-in's store knows of its paths. */
  readonly pathInfo: string;
}

export function practiceFolder(root: string): PracticeFolder {
  const state = `${root}/nix/var/nix`;
  return {
    root,
    marker: `${root}/practice-computer.json`,
    rehearsal: `${root}/rehearsal.json`,
    failedUnits: `${root}/run/failed-units.json`,
    bin: `${root}/bin`,
    libexec: `${root}/libexec`,
    channelServer: `${root}/channel-server`,
    store: `${root}/nix/store`,
    state,
    profiles: `${state}/profiles`,
    gcRoots: `${state}/gcroots`,
    channelsProfile: `${state}/profiles/per-user/root/channels`,
    pathInfo: `${state}/path-info`,
  };
}
