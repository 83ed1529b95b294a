/**
 * Pinned generations: for each a link of ours that Nix knows as a root, so that no collection of garbage deletes the
 * system. The link is the pin: there is no other list that could say something else.
 *
 * What it holds: the whole system, through `nix-collect-garbage -d` too. What it cannot hold: the generation's
 * number, when somebody deletes it with Nix' own commands, and its entry in the boot menu, which NixOS drops at
 * `configurationLimit`.
 */
import { execFile } from 'node:child_process';
import { lstat, mkdir, readdir, readlink, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Command } from '#shared/machine/computer.ts';
import { say } from '../texts/say.ts';
import { generationKey, generationOfKey } from './generation-key.ts';

export interface Pins {
  /** The systems' store paths of all that are pinned, by their keys (`generationKey`). */
  all(): Promise<ReadonlyMap<string, string>>;
  /** The error is Nix' own sentence, or Node's. */
  pin(generation: number, system: string): Promise<Result<void, string>>;
  unpin(generation: number, system: string): Promise<void>;
  /** A pin of whatever system; nothing happens where there is none. */
  remove(key: string): Promise<void>;
}

export function createPins(stateDirectory: string, nixStore: Command): Pins {
  const directory = join(stateDirectory, 'pinned');
  const linkOf = (generation: number, system: string): string =>
    join(directory, generationKey(generation, system));
  return {
    all: async () => {
      const keys = (await readdir(directory).catch(() => [])).filter(
        (name) => generationOfKey(name) !== null,
      );
      const systems = await Promise.all(keys.map((key) => readlink(join(directory, key)).catch(() => null)));
      return new Map(keys.map((key, index) => [key, systems[index] ?? '']));
    },
    pin: async (generation, system) => {
      try {
        await mkdir(directory, { recursive: true, mode: 0o700 });
        const link = linkOf(generation, system);
        const done = await addRoot(nixStore, system, link);
        if (!done.ok) return done;
        return (await leadsTo(link, system)) ? ok(undefined) : fail(say`Nix made no root for it.`);
      } catch (error) {
        return fail(error instanceof Error ? error.message : String(error));
      }
    },
    // Nix forgets a root by itself when the link is gone.
    unpin: async (generation, system) => rm(linkOf(generation, system), { force: true }),
    remove: async (key) => {
      if (generationOfKey(key) !== null) await rm(join(directory, key), { force: true });
    },
  };
}

/** `--indirect` is what makes the link itself the root; newer Nix takes the word and does nothing else. */
function addRoot(nixStore: Command, system: string, link: string): Promise<Result<void, string>> {
  return new Promise((resolve) => {
    execFile(
      nixStore.program,
      ['--realise', system, '--add-root', link, '--indirect'],
      { env: { ...process.env, ...nixStore.environment }, timeout: 60_000 },
      (error, _, errors) => {
        if (error === null) resolve(ok(undefined));
        else resolve(fail(errors.trim().split('\n')[0] || error.message));
      },
    );
  });
}

async function leadsTo(link: string, system: string): Promise<boolean> {
  const status = await lstat(link).catch(() => null);
  return status?.isSymbolicLink() === true && (await readlink(link)) === system;
}
