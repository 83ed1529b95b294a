/** Finds programs of the computer that Snowglobe really runs on. */
import { accessSync, constants, statSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { PracticeEngine } from './marker.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/** Also looked through after PATH, which may be short when a desktop starts us. */
const usualFolders = [
  '/run/current-system/sw/bin',
  '/nix/var/nix/profiles/default/bin',
  '/usr/local/bin',
  '/usr/bin',
  '/bin',
];

/** Absolute path, or undefined where there is none. */
export function findProgram(name: string, environment: Environment): string | undefined {
  const folders = (environment.PATH ?? '').split(delimiter).filter((folder) => folder.startsWith('/'));
  return [...folders, ...usualFolders].map((folder) => join(folder, name)).find(isProgram);
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

/** The programs of Nix that the practice computer starts. */
export const nixPrograms = [
  'nix-build',
  'nix-env',
  'nix-store',
  'nix-instantiate',
  'nix-collect-garbage',
] as const;

/** Real builds where every program of Nix is there, stand-ins otherwise. */
export function suitableEngine(environment: Environment): PracticeEngine {
  return nixPrograms.every((name) => findProgram(name, environment) !== undefined) ? 'nix' : 'stand-in';
}
