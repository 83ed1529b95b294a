/** What is wrong with the configuration files, each problem with its place and the lines around it. */
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import type { ConfigurationHealth, ConfigurationProblem } from '#shared/api/machine.ts';
import type { Configuration, FileTrouble } from '#shared/nix/module/configuration.ts';
import type { ConfigurationSnapshot } from './configuration-store.ts';

const LINES_AROUND = 3;

export async function configurationHealth(snapshot: ConfigurationSnapshot): Promise<ConfigurationHealth> {
  const files = await Promise.all(
    [...snapshot.configuration.files.values()].map(async (file) => ({
      path: file.path,
      lines: countLines(file.text),
      writable: file.mayEdit && (await isWritable(file.path)),
    })),
  );
  return { files, problems: configurationProblems(snapshot) };
}

export function configurationProblems(snapshot: ConfigurationSnapshot): ConfigurationProblem[] {
  const { configuration } = snapshot;
  const problems = configuration.troubles.map((trouble) => describeTrouble(trouble, snapshot));
  if (hasModule(configuration) || problems.some((problem) => problem.blocking)) return problems;
  const file = configuration.mainFile ?? configuration.root;
  const text = configuration.files.get(file)?.text;
  return [
    {
      kind: 'no-module',
      file,
      line: text === undefined ? null : 1,
      column: text === undefined ? null : 1,
      message: `${file} has no NixOS module in it.`,
      excerpt: text === undefined ? [] : excerptAround(text, 1),
      blocking: true,
    },
    ...problems,
  ];
}

function hasModule({ mainFile, files }: Configuration): boolean {
  return mainFile !== undefined && files.get(mainFile)?.reading.isModule === true;
}

/** The first problem that keeps everything from being read or changed. */
export function blockingProblem(snapshot: ConfigurationSnapshot): ConfigurationProblem | undefined {
  return configurationProblems(snapshot).find((problem) => problem.blocking);
}

function describeTrouble(trouble: FileTrouble, snapshot: ConfigurationSnapshot): ConfigurationProblem {
  const { root, mainFile } = snapshot.configuration;
  // A flake whose machines are worked out by Nix leads to no module at all.
  const leadsNowhere = keepsFromReading(trouble) || mainFile === undefined;
  const blocking = leadsNowhere && (trouble.file === root || trouble.file === mainFile);
  const common = { kind: problemKind(trouble), message: trouble.message, blocking };
  const { place, text } = whereToLook(trouble, snapshot);
  return {
    ...common,
    file: place?.file ?? trouble.file,
    line: place?.line ?? null,
    column: place?.column ?? null,
    excerpt: place === null ? [] : excerptAround(text, place.line),
  };
}

function keepsFromReading(trouble: FileTrouble): boolean {
  return trouble.kind !== 'cannot-follow' && trouble.kind !== 'cycle';
}

function problemKind(trouble: FileTrouble): ConfigurationProblem['kind'] {
  switch (trouble.kind) {
    case 'not-a-file':
      return 'unreadable';
    case 'cycle':
      return 'cannot-follow';
    default:
      return trouble.kind;
  }
}

interface Spot {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** For a file that is not there, the place is the line that asks for it. */
function whereToLook(
  trouble: FileTrouble,
  snapshot: ConfigurationSnapshot,
): { readonly place: Spot | null; readonly text: string } {
  const broken = snapshot.reads.get(trouble.file)?.broken;
  if (broken) return { place: { ...broken, file: trouble.file }, text: broken.text };
  const place = 'place' in trouble ? trouble.place : trouble.importedAt;
  if (place === undefined) return { place: null, text: '' };
  const read = snapshot.reads.get(place.file)?.read;
  return { place, text: read?.kind === 'text' ? read.text : '' };
}

function excerptAround(text: string, line: number): { line: number; text: string }[] {
  const lines = text.split(/\r?\n/);
  const first = Math.max(1, line - LINES_AROUND);
  return lines
    .slice(first - 1, line + LINES_AROUND)
    .map((content, index) => ({ line: first + index, text: content }));
}

function countLines(text: string): number {
  if (text === '') return 0;
  return text.split('\n').length - (text.endsWith('\n') ? 1 : 0);
}

async function isWritable(path: string): Promise<boolean> {
  return access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}
