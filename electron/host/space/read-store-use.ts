/** Asks the store what each generation needs. What a system needs never changes, and is asked once. */
import { fail, ok, type Result } from '#shared/api/result.ts';
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

/** The error is Nix' own sentence. */
export async function readStoreUse(
  computer: Computer,
  generations: readonly SystemOfGeneration[],
  signal: AbortSignal,
): Promise<Result<StoreUse, string>> {
  const store = storeQuestions(computer.commands.nixStore, signal);
  const [roots, dead] = await Promise.all([store.roots(), store.dead()]);
  if (!roots.ok) return roots;
  if (!dead.ok) return dead;
  const ownLink = `${computer.places.systemProfile}-`;
  const isGeneration = (link: string): boolean =>
    link.startsWith(ownLink) && /^\d+-link$/.test(link.slice(ownLink.length));
  const otherRoots = roots.value.filter(({ link }) => !isGeneration(link)).map(({ path }) => path);
  const others = await store.closure([...new Set(otherRoots)]);
  if (!others.ok) return others;

  const systems = new Set(generations.map(({ system }) => system));
  for (const system of knownClosures.keys()) if (!systems.has(system)) knownClosures.delete(system);
  const unknown = [...systems].filter((system) => !knownClosures.has(system));
  let problem: string | null = null;
  const work = async (): Promise<void> => {
    for (let system = unknown.pop(); system !== undefined && problem === null; system = unknown.pop()) {
      const closure = await store.closure([system]);
      if (closure.ok) knownClosures.set(system, closure.value);
      else problem = closure.error;
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
  return ok({ closures, others: new Set(others.value), dead: dead.value, sizes });
}
