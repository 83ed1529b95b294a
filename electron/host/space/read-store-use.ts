/** Asks the store what each generation needs. What a system needs never changes, and is asked once. */
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { ReadingProgress } from '#shared/api/space.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { storeQuestions } from './ask-store.ts';
import type { StoreUse } from './space-use.ts';

export interface SystemOfGeneration {
  readonly number: number;
  readonly system: string;
}

/** Each question is a process of its own. */
const questionsAtOnce = 4;

/** By the system's store path. */
const knownClosures = new Map<string, readonly string[]>();

/** What is asked besides the closures: the roots, what is dead, what else is kept, and the sizes. */
const otherQuestions = 4;

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
  const systems = new Set(generations.map(({ system }) => system));
  for (const system of knownClosures.keys()) if (!systems.has(system)) knownClosures.delete(system);
  const unknown = [...systems].filter((system) => !knownClosures.has(system));
  const total = unknown.length + otherQuestions;
  let done = 0;
  const answered = (count = 1): void => {
    done += count;
    progress?.({ done, total });
  };
  answered(0);

  const [roots, dead] = await Promise.all([store.roots(), store.dead()]);
  answered(2);
  if (!roots.ok) return roots;
  if (!dead.ok) return dead;
  const ownLink = `${computer.places.systemProfile}-`;
  const isGeneration = (link: string): boolean =>
    link.startsWith(ownLink) && /^\d+-link$/.test(link.slice(ownLink.length));
  const otherRoots = roots.value.filter(({ link }) => !isGeneration(link)).map(({ path }) => path);
  const others = await store.closure([...new Set(otherRoots)]);
  if (!others.ok) return others;
  answered();

  let problem: string | null = null;
  const work = async (): Promise<void> => {
    for (let system = unknown.pop(); system !== undefined && problem === null; system = unknown.pop()) {
      const closure = await store.closure([system]);
      if (closure.ok) knownClosures.set(system, closure.value);
      else problem = closure.error;
      answered();
    }
  };
  await Promise.all(Array.from({ length: questionsAtOnce }, work));
  if (problem !== null) return fail(problem);

  const closures = new Map(
    generations.map(({ number, system }) => [number, knownClosures.get(system) ?? []] as const),
  );
  const paths = new Set(dead.value);
  for (const closure of closures.values()) for (const path of closure) paths.add(path);
  const sizes = await store.sizes([...paths]);
  answered();
  return ok({ closures, others: new Set(others.value), dead: dead.value, sizes });
}
