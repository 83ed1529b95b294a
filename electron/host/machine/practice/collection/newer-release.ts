/**
 * What the practice computer's newer release has changed: enough to practise an upgrade with. The settings got their
 * new names in NixOS itself, by 25.11; the rest is invented.
 */
import type { OptionTree } from './declared-option.ts';
import type { OptionsFile } from './option-tree.ts';
import { releaseOf } from './release.ts';

interface ReleaseChanges {
  readonly renamedOptions: readonly { readonly from: string; readonly to: string }[];
  readonly removedOptions: readonly { readonly option: string; readonly reason: string }[];
  readonly renamedPackages: readonly { readonly from: string; readonly to: string }[];
  readonly removedPackages: readonly { readonly package: string; readonly reason: string }[];
}

const noChanges: ReleaseChanges = {
  renamedOptions: [],
  removedOptions: [],
  renamedPackages: [],
  removedPackages: [],
};

const changes: Readonly<Record<string, ReleaseChanges>> = {
  [releaseOf.newer]: {
    renamedOptions: [
      { from: 'services.xserver.displayManager.gdm.enable', to: 'services.displayManager.gdm.enable' },
      { from: 'services.xserver.desktopManager.gnome.enable', to: 'services.desktopManager.gnome.enable' },
      { from: 'hardware.pulseaudio.enable', to: 'services.pulseaudio.enable' },
    ],
    removedOptions: [
      {
        option: 'security.rtkit.enable',
        reason: 'Programs that play sound get the time they need by themselves now.',
      },
    ],
    renamedPackages: [{ from: 'wget', to: 'wget2' }],
    removedPackages: [
      {
        package: 'foliate',
        reason: 'foliate has been removed from this practice collection; consider calibre',
      },
    ],
  },
};

export function changesIn(release: string): ReleaseChanges {
  return changes[release] ?? noChanges;
}

/** As the channel's Nix reads it: options by their names, and what is said of packages that are gone. */
export function changesJson(release: string): string {
  const { renamedOptions, removedOptions, renamedPackages, removedPackages } = changesIn(release);
  const said = [
    ...renamedPackages.map(
      ({ from, to }) => [from, `'${from}' has been renamed to/replaced by '${to}'`] as const,
    ),
    ...removedPackages.map((gone) => [gone.package, gone.reason] as const),
  ];
  return JSON.stringify({
    renamed: renamedOptions.map(({ from, to }) => ({ from: from.split('.'), to: to.split('.') })),
    removed: removedOptions.map(({ option, reason }) => ({ option: option.split('.'), reason })),
    gone: Object.fromEntries(said),
  });
}

/** The options of a release, from those of the release before it. */
export function changedOptions(file: OptionsFile, release: string): OptionsFile {
  const { renamedOptions, removedOptions } = changesIn(release);
  if (renamedOptions.length + removedOptions.length === 0) return file;
  const options = structuredClone(file.options) as OptionTree;
  for (const { from, to } of renamedOptions) put(options, to.split('.'), take(options, from.split('.')));
  for (const { option } of removedOptions) take(options, option.split('.'));
  const renamed = new Map(renamedOptions.map(({ from, to }) => [from, to]));
  const brings = file.brings.map((one) => ({ ...one, option: renamed.get(one.option) ?? one.option }));
  return { ...file, options, brings };
}

type OptionNode = OptionTree[string];

function take(tree: OptionTree, [name = '', ...rest]: readonly string[]): OptionNode | undefined {
  const node = tree[name];
  if (rest.length > 0) return node !== undefined && 'below' in node ? take(node.below, rest) : undefined;
  delete tree[name];
  return node;
}

function put(tree: OptionTree, [name = '', ...rest]: readonly string[], node: OptionNode | undefined): void {
  if (node === undefined) return;
  if (rest.length === 0) {
    tree[name] = node;
    return;
  }
  const inner = tree[name] ?? { below: {} };
  tree[name] = inner;
  if ('below' in inner) put(inner.below, rest, node);
}
