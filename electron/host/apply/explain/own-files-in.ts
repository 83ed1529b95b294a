/**
 * Tells the person's own files from those of nixpkgs and of Nix by their names, where only the output of a rebuild is
 * there. A flake's files are in the store like those of nixpkgs: what holds NixOS's modules is nixpkgs.
 */
import { dirname, join } from 'node:path/posix';
import type { Evidence, OwnFiles } from './evidence.ts';

/** The files of this computer, for as far as they are still those of the rebuild. */
export interface Disk {
  /** Null where it cannot be read. */
  textOf(file: string): string | null;
  /** Nix files in a folder and below it. */
  nixFilesBelow(directory: string): readonly string[];
  /** Where a person's configuration is likely to be. */
  readonly configurations: readonly string[];
}

const nixFile = /(?<![\w.»])(\/[^\s:'"`’«»,;()]+\.nix)\b/g;
const partOfNixpkgs =
  /^(.*?)\/(?:nixos\/(?:modules\/(?:config|hardware|i18n|image|installer|misc|profiles|programs|security|services|system|tasks|testing|virtualisation|rename\.nix|module-list\.nix)|lib\/|default\.nix)|lib\/(?:modules|options|attrsets|trivial|customisation|types|lists|strings|meta|fixed-points|asserts|licenses)\.nix|pkgs\/(?:top-level|by-name|stdenv|build-support|development|applications|tools|servers|os-specific|games|misc|data|desktops)\/)/;
/** In every copy of nixpkgs, and in nobody's configuration. */
const onlyInNixpkgs = 'nixos/modules/module-list.nix';
const inSource = /^\/(?:.*?\/)?[0-9a-z]{32}-source\/(.+)$/;
const inStore = /^\/(?:.*?\/)?[0-9a-z]{32}-[^/]+(?:\/|$)/;

/** A trace names the same few files over and over. */
const MOST_FILES = 500;

export function ownFilesIn(evidence: Evidence, disk: Disk): OwnFiles {
  const named = filesNamedIn(evidence);
  const collections = collectionsIn(named, disk);
  const stored = new Map<string, string>();

  const nameOf = (file: string): string | null => {
    if (/^\/nix\/var\/|^[<«]|\/corepkgs\//.test(file)) return null;
    if ([...collections].some((root) => file.startsWith(`${root}/`))) return null;
    const within = inSource.exec(file)?.[1];
    if (within === undefined) return file.endsWith('.nix') && !inStore.test(file) ? file : null;
    // A flake is evaluated from a copy: the person knows the file by its name in the flake.
    stored.set(within, file);
    return within;
  };
  const onDisk = (name: string): readonly string[] =>
    name.startsWith('/') ? [name] : disk.configurations.map((directory) => join(directory, name));
  const textOf = (name: string): string | null => {
    for (const file of [stored.get(name), ...onDisk(name)]) {
      const text = file === undefined ? null : disk.textOf(file);
      if (text !== null) return text;
    }
    return null;
  };

  const own = [...new Set(named.flatMap((file) => nameOf(file) ?? []))];
  const folders = new Set([
    ...[...own, ...quotedPaths(evidence)].filter((name) => name.startsWith('/')).map((name) => dirname(name)),
    ...disk.configurations,
  ]);
  const beside = [...folders].flatMap((folder) => [...disk.nixFilesBelow(folder)]);
  const isFlake = own.some((name) => !name.startsWith('/'));
  const list = [...own, ...(isFlake ? beside.map((file) => inFolder(file, disk.configurations)) : beside)];
  // What a flake cannot see may be there all the same, where the rest of the flake is.
  const flake = disk.configurations.find((directory) => disk.textOf(join(directory, 'flake.nix')) !== null);
  const exists = (name: string): boolean | null => {
    if (name.startsWith('/')) return disk.textOf(name) !== null;
    return flake === undefined ? null : disk.textOf(join(flake, name)) !== null;
  };
  return { list: [...new Set(list)].slice(0, MOST_FILES), nameOf, textOf, exists };
}

/** The folders that hold a nixpkgs. People call their own folders `modules`, `services` and `lib` too. */
function collectionsIn(named: readonly string[], disk: Disk): ReadonlySet<string> {
  const roots = new Map<string, string[]>();
  for (const file of named) {
    const root = partOfNixpkgs.exec(file)?.[1];
    if (root !== undefined) roots.set(root, [...(roots.get(root) ?? []), file]);
  }
  const isNixpkgs = ([root, files]: readonly [string, readonly string[]]): boolean => {
    if (disk.textOf(join(root, onlyInNixpkgs)) !== null) return true;
    if (files.some((file) => disk.textOf(file) !== null)) return false;
    return files.some((file) => !file.startsWith(`${root}/nixos/`)) || /\/nix\/|nixpkgs|channels/.test(root);
  };
  return new Set([...roots].filter(isNixpkgs).map(([root]) => root));
}

function inFolder(file: string, folders: readonly string[]): string {
  const folder = folders.find((one) => file.startsWith(`${one}/`));
  return folder === undefined ? file : file.slice(folder.length + 1);
}

/** What is missing beside the person's files says where those are. */
function quotedPaths({ errors }: Evidence): readonly string[] {
  const paths = errors.flatMap(({ sentence }) => [...sentence.matchAll(/'(\/[^'\n]+)'/g)]);
  return paths
    .map(([, path = '']) => path)
    .filter((path) => !inStore.test(path) && path.split('/').length > 2);
}

function filesNamedIn({ errors, log }: Evidence): readonly string[] {
  const texts = [...errors.map(({ text, place }) => `${text}\n${place?.file ?? ''}`), ...log];
  return [...new Set(texts.flatMap((text) => [...text.matchAll(nixFile)].map(([, file = '']) => file)))];
}
