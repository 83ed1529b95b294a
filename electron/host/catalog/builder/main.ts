/** Reads the catalogue in a process of its own, so that the application never waits: becomes out/catalog-builder.js. */
import { rename, rm, writeFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';
import { curatedCatalogue } from '../catalogue.ts';
import { type CatalogueIdentity, encodeCatalogue } from '../store/catalogue-file.ts';
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
  say({ kind: 'stage', stage: 'options', progress: null });
  const options = await readOptions(request, stageProgress('options'), complain);
  say({ kind: 'stage', stage: 'packages', progress: null });
  const packages = await readPackages(request, stageProgress('packages'), complain);
  say({ kind: 'stage', stage: 'index', progress: null });
  const texts = curatedCatalogue();
  const identity: CatalogueIdentity = {
    ...request.identity,
    format: 1,
    readAt: new Date().toISOString(),
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
