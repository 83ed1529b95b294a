/** Asks the store what each generation needs: a handful of questions, however many generations there are. */
import { ok, type Result } from '#shared/api/result.ts';
import type { ReadingProgress } from '#shared/api/space.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type Registered, storeQuestions } from './ask-store.ts';
import type { StoreUse } from './space-use.ts';

export interface SystemOfGeneration {
  readonly number: number;
  readonly system: string;
}

const questions = 6;

export interface Reading {
  readonly signal: AbortSignal;
  readonly progress?: ((progress: ReadingProgress) => void) | undefined;
}

/** The error is Nix' own sentence. */
export async function readStoreUse(
  computer: Computer,
  generations: readonly SystemOfGeneration[],
  { signal, progress }: Reading,
): Promise<Result<StoreUse, string>> {
  const store = storeQuestions(computer.commands.nixStore, signal);
  let done = 0;
  const answered = async <Answer>(question: Promise<Answer>): Promise<Answer> => {
    const answer = await question;
    done += 1;
    progress?.({ done, total: questions });
    return answer;
  };

  progress?.({ done, total: questions });
  const systems = [...new Set(generations.map(({ system }) => system))];
  const [roots, dead, needed] = await Promise.all([
    answered(store.roots()),
    answered(store.dead()),
    answered(store.closure(systems)),
  ]);
  if (!roots.ok) return roots;
  if (!dead.ok) return dead;
  if (!needed.ok) return needed;
  const ownLink = `${computer.places.systemProfile}-`;
  const isGeneration = (link: string): boolean =>
    link.startsWith(ownLink) && /^\d+-link$/.test(link.slice(ownLink.length));
  const otherRoots = roots.value.filter(({ link }) => !isGeneration(link)).map(({ path }) => path);
  const [others, registered, deadSizes] = await Promise.all([
    answered(store.closure([...new Set(otherRoots)])),
    answered(store.registered(needed.value)),
    answered(store.sizes(dead.value)),
  ]);
  if (!others.ok) return others;
  if (!registered.ok) return registered;

  const closures = new Map(
    generations.map(({ number, system }) => [number, closureIn(registered.value, system)] as const),
  );
  const sizes = new Map(deadSizes);
  for (const [path, { size }] of registered.value) sizes.set(path, size);
  return ok({ closures, others: new Set(others.value), dead: dead.value, sizes });
}

function closureIn(registered: ReadonlyMap<string, Registered>, system: string): readonly string[] {
  const found = new Set([system]);
  // What is added while it is walked through is walked through, too.
  for (const path of found)
    for (const reference of registered.get(path)?.references ?? []) found.add(reference);
  return [...found];
}
