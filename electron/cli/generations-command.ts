/** `snowglobe generations`: what there is, what differs, and what can be done with it. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';

export interface GenerationFlags {
  /** Absolute. */
  readonly profile: string | undefined;
  readonly json: boolean;
  readonly practice: boolean;
  readonly root: string | undefined;
  readonly dataDirectory: string | undefined;
}

/** Needs no rights. */
export type LookWish =
  | { readonly verb: 'list' }
  | { readonly verb: 'compare'; readonly from: number; readonly to: number }
  | { readonly verb: 'name' | 'note'; readonly generation: number; readonly text: string }
  | { readonly verb: 'pin' | 'unpin'; readonly generation: number };

/** Changes the profile, or what starts. */
export type DoWish =
  | { readonly verb: 'switch' | 'default'; readonly generation: number }
  /** Null takes an earlier choice back. */
  | { readonly verb: 'boot-once'; readonly generation: number | null; readonly specialisation: string | null }
  | { readonly verb: 'delete'; readonly generations: readonly number[] };

/**
 * @param args the words after the command
 * @param outFolder where the build put its programs
 * @returns the exit code
 */
export async function generationsCommand(args: readonly string[], outFolder: string): Promise<number> {
  const given = readGenerationArguments(args);
  if (!given.ok) return complain(given.error, exitCode.usage);
  const { wish, flags } = given.value;
  if (!isDoing(wish)) {
    const { lookAtGenerations } = await import('./generations-look.ts');
    return lookAtGenerations(wish, flags);
  }
  if (flags.profile !== undefined) {
    const { changeProfile } = await import('./generations-of-profile.ts');
    return changeProfile(wish, flags, outFolder);
  }
  const { doWithGeneration } = await import('./generations-do.ts');
  return doWithGeneration(wish, flags, outFolder);
}

function isDoing(wish: LookWish | DoWish): wish is DoWish {
  return ['switch', 'boot-once', 'default', 'delete'].includes(wish.verb);
}

interface Given {
  readonly wish: LookWish | DoWish;
  readonly flags: GenerationFlags;
}

/** The error is a sentence about wrong usage. */
export function readGenerationArguments(args: readonly string[]): Result<Given, string> {
  try {
    const { positionals, values } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        profile: { type: 'string' },
        json: { type: 'boolean', default: false },
        practice: { type: 'boolean', default: false },
        root: { type: 'string' },
        data: { type: 'string' },
        specialisation: { type: 'string' },
      },
    });
    const { profile, json, practice, root, data, specialisation } = values;
    const wish = readWish(positionals, specialisation ?? null);
    if (!wish.ok) return wish;
    if (specialisation !== undefined && wish.value.verb !== 'boot-once') {
      return fail('--specialisation belongs to boot-once.');
    }
    if (profile === '') return fail('--profile needs the path of a profile.');
    const absolute = (path: string | undefined): string | undefined =>
      path === undefined ? path : resolve(path);
    return ok({
      wish: wish.value,
      flags: {
        profile: absolute(profile),
        json,
        practice,
        root: absolute(root),
        dataDirectory: absolute(data),
      },
    });
  } catch (error) {
    return fail(error instanceof Error ? error.message : String(error));
  }
}

function readWish(
  [verb, ...words]: readonly string[],
  specialisation: string | null,
): Result<LookWish | DoWish, string> {
  const [first, second, ...others] = words;
  switch (verb) {
    case 'list':
      return words.length === 0 ? ok({ verb }) : fail("'generations list' takes no more words.");
    case 'compare': {
      const [from, to] = [numberIn(first), numberIn(second)];
      if (from === null || to === null || others.length > 0) {
        return fail("'generations compare' takes the numbers of two generations.");
      }
      return ok({ verb, from, to });
    }
    case 'boot-once': {
      const isTakenBack = first === 'none' && specialisation === null;
      const generation = numberIn(first);
      if ((generation === null && !isTakenBack) || second !== undefined) {
        return fail("'generations boot-once' takes the number of one generation, or none to start as usual.");
      }
      return ok({ verb, generation, specialisation });
    }
    case 'switch':
    case 'default':
    case 'pin':
    case 'unpin': {
      const generation = numberIn(first);
      if (generation === null || second !== undefined) {
        return fail(`'generations ${verb}' takes the number of one generation.`);
      }
      return ok({ verb, generation });
    }
    case 'name':
    case 'note': {
      const generation = numberIn(first);
      if (generation === null || second === undefined) {
        return fail(`'generations ${verb}' takes the number of a generation and a text.`);
      }
      return ok({ verb, generation, text: [second, ...others].join(' ') });
    }
    case 'delete': {
      const numbers = words.map(numberIn);
      const generations = numbers.filter((number) => number !== null);
      if (generations.length === 0 || generations.length < numbers.length) {
        return fail("'generations delete' takes the numbers of generations.");
      }
      return ok({ verb, generations: [...new Set(generations)] });
    }
    default:
      return fail(
        'generations needs one of list, compare, switch, boot-once, default, name, note, pin, unpin, delete.',
      );
  }
}

function numberIn(word: string | undefined): number | null {
  return word !== undefined && /^\d{1,9}$/.test(word) ? Number(word) : null;
}
