/** The commands that change something: works out the edits, then shows or writes them. */

import { rm } from 'node:fs/promises';
import { editFile } from '#shared/nix/edit/edit-file.ts';
import type { Intent } from '#shared/nix/edit/intent.ts';
import type { PlanOutcome } from '#shared/nix/edit/plan.ts';
import type { Refusal } from '#shared/nix/edit/refusal.ts';
import type { Flags } from './arguments.ts';
import { complain } from './complain.ts';
import { exitCode } from './exit-codes.ts';
import { readText } from './read-file.ts';
import { intentOfWords, intentsOfJson } from './read-intents.ts';
import { writeTextAtomically } from './write-file.ts';

type Planned =
  | { readonly ok: true; readonly plan: PlanOutcome }
  | { readonly ok: false; readonly message: string };

export async function runEdit(command: string, words: readonly string[], flags: Flags): Promise<number> {
  if (flags.stdout && flags.file === undefined) return complain('--stdout needs --file.', exitCode.usage);
  const given = command === 'apply' ? await readIntentsFile(flags) : undefined;
  if (given?.ok === false) return given.exit;
  const read = given === undefined ? intentOfWords(command, words, flags) : intentsOfJson(given.text, flags);
  if (!read.ok) return complain(read.message, exitCode.usage);
  const planned =
    flags.file === undefined
      ? await planMachine(read.intents, flags)
      : await planFile(flags.file, read.intents);
  if (!planned.ok) return complain(planned.message, exitCode.brokenFile);
  const { plan } = planned;
  if (!plan.ok) return showRefusals(plan.refusals, flags);
  const failed = await output(plan, flags);
  if (failed !== undefined) return failed;
  return isMissing(command, plan)
    ? complain(missingSentence(command, words), exitCode.notThere)
    : exitCode.done;
}

type IntentsFile =
  | { readonly ok: true; readonly text: string }
  | { readonly ok: false; readonly exit: number };

async function readIntentsFile({ intents: path }: Flags): Promise<IntentsFile> {
  if (path === undefined) {
    return { ok: false, exit: complain("'apply' needs --intents FILE.json.", exitCode.usage) };
  }
  const read = await readText(path);
  if (read.kind === 'text') return { ok: true, text: read.text };
  const message = read.kind === 'directory' ? `${path} is a directory.` : read.message;
  return { ok: false, exit: complain(message, exitCode.brokenFile) };
}

async function planFile(path: string, intents: readonly Intent[]): Promise<Planned> {
  const read = await readText(path);
  if (read.kind === 'directory') return { ok: false, message: `${path} is a directory.` };
  if (read.kind !== 'text') return { ok: false, message: read.message };
  const outcome = editFile(read.text, intents, { file: path });
  if (!outcome.ok) return { ok: true, plan: outcome };
  const { before, after, edits, affects, unchangedIntents } = outcome;
  const files = edits.length > 0 ? [{ path, before, after, edits, created: false }] : [];
  return { ok: true, plan: { ok: true, files, affects, unchangedIntents, overridden: [] } };
}

async function planMachine(intents: readonly Intent[], flags: Flags): Promise<Planned> {
  const { readMachine } = await import('./machine.ts');
  const { planIntents } = await import('#shared/nix/edit/plan.ts');
  const machine = await readMachine(flags);
  if (!machine.ok) return machine;
  for (const note of machine.notes) process.stderr.write(`snowglobe: ${note}\n`);
  return { ok: true, plan: planIntents(machine.configuration, intents, { useOverrideFile: flags.override }) };
}

/** To take away what is not there is told to scripts by its own code; a batch only has to hold in the end. */
function isMissing(command: string, plan: PlanOutcome): boolean {
  const takesAway = command === 'unset' || command === 'remove' || command === 'remove-entry';
  return takesAway && plan.ok && plan.unchangedIntents.length > 0;
}

function missingSentence(command: string, [option = '', element = '']: readonly string[]): string {
  if (command === 'unset') return `'${option}' is not set here.`;
  return command === 'remove'
    ? `'${element}' is not in '${option}'.`
    : `'${option}' has no entry '${element}'.`;
}

async function output(plan: Extract<PlanOutcome, { ok: true }>, flags: Flags): Promise<number | undefined> {
  for (const { sentence, place } of plan.affects) {
    process.stderr.write(`snowglobe: ${place.file}:${place.line}:${place.column}: note: ${sentence}\n`);
  }
  if (plan.overridden.length > 0)
    process.stderr.write('snowglobe: note: written to snowglobe.nix, which overrides.\n');
  if (flags.stdout && flags.file !== undefined) {
    const [file] = plan.files;
    if (file !== undefined) process.stdout.write(file.after);
    else {
      const read = await readText(flags.file);
      if (read.kind === 'text') process.stdout.write(read.text);
    }
    return undefined;
  }
  if (flags.write) {
    const failed = await writeFiles(plan);
    if (failed !== undefined) return complain(failed, exitCode.brokenFile);
  }
  if (flags.json) process.stdout.write(`${JSON.stringify(asData(plan), undefined, 2)}\n`);
  else if (!flags.write) await showDiffs(plan);
  return undefined;
}

/** All of them or none: what was written before one failed is put back. */
async function writeFiles({ files }: Extract<PlanOutcome, { ok: true }>): Promise<string | undefined> {
  const written: (typeof files)[number][] = [];
  for (const file of files) {
    try {
      await writeTextAtomically(file.path, file.after);
      written.push(file);
    } catch (error) {
      const left = await putBack(written);
      const reason = error instanceof Error ? error.message : String(error);
      return `${file.path} cannot be written: ${reason}${left === '' ? '' : ` These files stay changed: ${left}.`}`;
    }
  }
  return undefined;
}

/** The names of those that could not be put back. */
async function putBack(files: Extract<PlanOutcome, { ok: true }>['files']): Promise<string> {
  const left: string[] = [];
  for (const { path, before, created } of files) {
    try {
      if (created) await rm(path);
      else await writeTextAtomically(path, before);
    } catch {
      left.push(path);
    }
  }
  return left.join(', ');
}

function asData({
  files,
  affects,
  unchangedIntents,
  overridden,
}: Extract<PlanOutcome, { ok: true }>): object {
  const [only] = files;
  return {
    ok: true,
    edits: files.length === 1 ? (only?.edits ?? []) : [],
    files: files.map(({ path, edits, created }) => ({ path, edits, created })),
    affects,
    unchangedIntents,
    overridden,
    refusals: [],
  };
}

async function showDiffs(plan: Extract<PlanOutcome, { ok: true }>): Promise<void> {
  if (plan.files.length === 0) return;
  const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
  for (const { path, before, after, created } of plan.files) {
    const options = { context: 3, headerOptions: FILE_HEADERS_ONLY };
    process.stdout.write(
      createTwoFilesPatch(created ? '/dev/null' : path, path, before, after, '', '', options),
    );
  }
}

function showRefusals(refusals: readonly Refusal[], flags: Flags): number {
  if (flags.json) process.stdout.write(`${JSON.stringify({ ok: false, refusals }, undefined, 2)}\n`);
  for (const { kind, sentence, place, alternative } of refusals) {
    const where = place === undefined ? '' : `${place.file}:${place.line}:${place.column}: `;
    process.stderr.write(`snowglobe: ${where}${kind}: ${sentence}\n${hint(alternative)}`);
  }
  const kinds = refusals.map((refusal) => refusal.kind);
  if (kinds.includes('syntax')) return exitCode.brokenFile;
  if (kinds.every((kind) => kind === 'not-set' || kind === 'not-in-list')) return exitCode.notThere;
  if (kinds.every((kind) => kind === 'invalid-value' || kind === 'invalid-path')) return exitCode.usage;
  return exitCode.refused;
}

function hint(alternative: Refusal['alternative']): string {
  switch (alternative) {
    case 'replace-computed':
      return '  --replace-computed would replace the expression.\n';
    case 'customised':
      return '  --customised would remove it all the same.\n';
    case 'override-file':
      return '  --override would write it to snowglobe.nix instead (without --file).\n';
    default:
      return '';
  }
}
