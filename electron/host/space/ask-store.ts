/** Questions to the store, by nix-store(1). Nothing is changed by any of them. */
import { execFile } from 'node:child_process';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Command } from '#shared/machine/computer.ts';

export interface StoreQuestions {
  /** Every store path that these need, themselves included. */
  closure(paths: readonly string[]): Promise<Result<readonly string[], string>>;
  /**
   * What each needs directly, and its bytes: many paths in one question. Not for what is in the folder without being
   * registered.
   */
  registered(paths: readonly string[]): Promise<Result<ReadonlyMap<string, Registered>, string>>;
  /** Of a derivation: all derivations that it is built from, and those of their outputs that are there. */
  derivationClosure(path: string): Promise<Result<readonly string[], string>>;
  /** Bytes of each; 0 for what is in the folder without being registered. */
  sizes(paths: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** What keeps things: links, and the store path that each leads to. */
  roots(): Promise<Result<readonly Root[], string>>;
  /** What a collection of garbage would delete at this moment. */
  dead(): Promise<Result<readonly string[], string>>;
}

export interface Registered {
  readonly size: number;
  readonly references: readonly string[];
}

export interface Root {
  readonly link: string;
  readonly path: string;
}

/** Well below what the kernel takes as arguments (execve(2): 2 MiB with the environment, by default). */
const pathsAtOnce = 8_000;

/** The errors are Nix' own sentences. */
export function storeQuestions(nixStore: Command, signal: AbortSignal): StoreQuestions {
  const askRaw = (...args: readonly string[]) => linesOf(nixStore, args, signal);
  const ask = async (...args: readonly string[]): Promise<Result<readonly string[], string>> => {
    const answer = await askRaw(...args);
    return answer.ok ? ok(answer.value.filter((line) => line !== '')) : answer;
  };

  /** One path that is not registered spoils the whole answer: then each half is asked for by itself. */
  const sizesOf = async (paths: readonly string[]): Promise<readonly number[]> => {
    const answer = await ask('--query', '--size', ...paths);
    if (answer.ok) return answer.value.map(Number);
    if (paths.length <= 1 || signal.aborted) return paths.map(() => 0);
    const half = Math.ceil(paths.length / 2);
    return [...(await sizesOf(paths.slice(0, half))), ...(await sizesOf(paths.slice(half)))];
  };

  return {
    closure: async (paths) => (paths.length === 0 ? ok([]) : ask('--query', '--requisites', ...paths)),
    registered: async (paths) => {
      const found = new Map<string, Registered>();
      for (let start = 0; start < paths.length; start += pathsAtOnce) {
        const answer = await askRaw('--dump-db', ...paths.slice(start, start + pathsAtOnce));
        if (!answer.ok) return answer;
        for (const [path, one] of readDump(answer.value)) found.set(path, one);
      }
      return ok(found);
    },
    derivationClosure: (path) => ask('--query', '--requisites', '--include-outputs', path),
    sizes: async (paths) => {
      const sizes = new Map<string, number>();
      for (let start = 0; start < paths.length; start += pathsAtOnce) {
        const some = paths.slice(start, start + pathsAtOnce);
        for (const [index, size] of (await sizesOf(some)).entries()) sizes.set(some[index] ?? '', size);
      }
      return sizes;
    },
    roots: async () => {
      const answer = await ask('--gc', '--print-roots');
      if (!answer.ok) return answer;
      return ok(answer.value.flatMap((line) => rootIn(line) ?? []));
    },
    dead: async () => {
      const answer = await ask('--gc', '--print-dead');
      return answer.ok ? ok(answer.value.filter((line) => line.startsWith('/'))) : answer;
    },
  };
}

/**
 * For each path: itself, its hash, its bytes, its derivation, the number of its references and those (Nix:
 * src/libstore/store-api.cc, `makeValidityRegistration`). A derivation that is not known is an empty line.
 */
function* readDump(lines: readonly string[]): Iterable<readonly [string, Registered]> {
  for (let at = 0; at + 4 < lines.length; ) {
    const [path = '', , size, , count] = lines.slice(at, at + 5);
    const end = at + 5 + Number(count);
    yield [path, { size: Number(size), references: lines.slice(at + 5, end) }];
    at = end;
  }
}

/** The link of a root that is not the person's to know is told as `{censored}`. */
function rootIn(line: string): Root | null {
  const [link, path] = line.split(' -> ');
  return link !== undefined && path?.startsWith('/') ? { link, path } : null;
}

function linesOf(
  { program, environment }: Command,
  args: readonly string[],
  signal: AbortSignal,
): Promise<Result<readonly string[], string>> {
  return new Promise((resolve) => {
    execFile(
      program,
      args,
      { env: { ...process.env, ...environment }, maxBuffer: 2 ** 28, timeout: 300_000, signal },
      (error, output, errors) => {
        if (error === null) resolve(ok(output.split('\n')));
        else resolve(fail(errors.trim().split('\n')[0] || error.message));
      },
    );
  });
}
