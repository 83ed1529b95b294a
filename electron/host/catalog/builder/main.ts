/** Reads the catalogue in a process of its own, so that the application never waits: becomes out/catalog-builder.js. */
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { curatedCatalogue } from '../catalogue.ts';
import {
  type CatalogueIdentity,
  encodeCatalogue,
  type OpenedCatalogue,
  openCatalogue,
} from '../store/catalogue-file.ts';
import { withTexts } from '../store/with-texts.ts';
import { type BuildMessage, type BuildProblem, buildRequestSchema } from './messages.ts';
import { readOptions } from './read-options.ts';
import { readPackages } from './read-packages.ts';

function say(message: BuildMessage): void {
  process.stdout.write(`${JSON.stringify(message)}\n`);
}

const complain = (problem: BuildProblem): void => say({ kind: 'problem', problem });

async function main(): Promise<void> {
  const request = buildRequestSchema.parse(JSON.parse(await text(process.stdin)));
  const previous = request.previous === null ? undefined : await opened(request.previous);
  say({ kind: 'stage', stage: 'options', progress: null });
  const options = await readOptions(request, previous, stageProgress('options'), complain);
  say({ kind: 'stage', stage: 'packages', progress: null });
  const packages = await readPackages(request, previous, stageProgress('packages'), complain);
  say({ kind: 'stage', stage: 'index', progress: null });
  const texts = curatedCatalogue();
  const isOld = options.isOld || packages.isOld;
  const isNew = previous === undefined || !(options.isOld && packages.isOld);
  const identity: CatalogueIdentity = {
    ...request.identity,
    // What is partly old is old: it is read again as soon as it can be.
    ...(isOld && previous !== undefined ? madeOf(previous) : {}),
    format: 1,
    readAt: isNew ? new Date().toISOString() : previous.identity.readAt,
    optionSource: options.source,
    packageSource: packages.source,
  };
  const file = encodeCatalogue({ identity, ...withTexts(options.items, packages.items, texts), texts });
  const unfinished = `${request.output}.${process.pid}`;
  try {
    await writeFile(unfinished, file, { mode: 0o600 });
    await rename(unfinished, request.output);
    say({ kind: 'done' });
  } catch (error) {
    await rm(unfinished, { force: true });
    const isFull = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    complain({
      kind: isFull ? 'no-space' : 'damaged',
      sentence: isFull
        ? 'There is no room on the disk to keep the catalogue.'
        : `The catalogue could not be kept: ${error instanceof Error ? error.message : String(error)}`,
    });
  }
}

/** One that is damaged is as good as none. */
async function opened(file: string): Promise<OpenedCatalogue | undefined> {
  const bytes = await readFile(file).catch(() => undefined);
  const catalogue = bytes && openCatalogue(bytes);
  return catalogue?.ok ? catalogue.value : undefined;
}

function madeOf({ identity: { nixpkgs, modules } }: OpenedCatalogue) {
  return { nixpkgs, modules };
}

function stageProgress(stage: 'options' | 'packages') {
  let told = 0;
  return (progress: number | null): void => {
    // Every hundredth is enough to see it move.
    if (progress !== null && progress - told < 0.01 && progress < 1) return;
    told = progress ?? 0;
    say({ kind: 'stage', stage, progress });
  };
}

await main();
