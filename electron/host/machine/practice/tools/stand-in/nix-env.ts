/** `nix-env -p PROFILE --set PATH | --list-generations | --switch-generation N | --rollback | --delete-generations N…` */
import { rmSync } from 'node:fs';
import { basename } from 'node:path';
import { currentGeneration, type Generation, generationsOf } from '../generations.ts';
import { setLink } from '../links.ts';
import type { ToolCall } from '../tool-call.ts';
import { deletedGenerations } from './deleted-generations.ts';
import { isInStore } from './path-info.ts';

export async function nixEnv(call: ToolCall): Promise<number> {
  const { args, say } = call;
  const profile = argumentOf(args, ['-p', '--profile']);
  if (profile === undefined) {
    say('error: no profile was given\n');
    return 1;
  }
  if (args.includes('--list-generations')) return list(call, profile);
  if (args.includes('--rollback')) return rollBack(call, profile);
  const set = argumentOf(args, ['--set']);
  if (set !== undefined) return setProfile(call, profile, set);
  const wanted = argumentOf(args, ['--switch-generation', '-G']);
  if (wanted !== undefined) return switchTo(call, profile, Number(wanted));
  const at = args.indexOf('--delete-generations');
  if (at >= 0) return deleteGenerations(call, profile, args.slice(at + 1));
  say("error: no operation specified\nTry 'nix-env --help' for more information.\n");
  return 1;
}

function argumentOf(args: readonly string[], names: readonly string[]): string | undefined {
  const at = args.findIndex((argument) => names.includes(argument));
  return at < 0 ? undefined : args[at + 1];
}

function list({ print }: ToolCall, profile: string): number {
  const current = currentGeneration(profile);
  for (const { number, date } of generationsOf(profile)) {
    const mark = number === current ? '(current)' : '';
    print(`${String(number).padStart(4)}   ${localTime(date)}   ${mark}\n`);
  }
  return 0;
}

function localTime(date: Date): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const day = `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
  return `${day} ${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}`;
}

/** The same path as the newest generation's makes no new one. */
function setProfile({ root, say }: ToolCall, profile: string, path: string): number {
  if (!isInStore(root, path)) {
    say(`error: path '${path}' is not valid\n`);
    return 1;
  }
  const newest = generationsOf(profile).at(-1);
  if (newest?.path === path) {
    point(profile, newest.number);
    return 0;
  }
  const number = (newest?.number ?? 0) + 1;
  setLink(`${profile}-${number}-link`, path);
  point(profile, number);
  return 0;
}

function point(profile: string, number: number): void {
  setLink(profile, `${basename(profile)}-${number}-link`);
}

function switchTo({ say }: ToolCall, profile: string, number: number): number {
  if (!generationsOf(profile).some((generation) => generation.number === number)) {
    say(`error: profile version ${number} does not exist\n`);
    return 1;
  }
  say(`switching profile from version ${currentGeneration(profile) ?? 0} to ${number}\n`);
  point(profile, number);
  return 0;
}

function rollBack(call: ToolCall, profile: string): number {
  const current = currentGeneration(profile) ?? 0;
  const older = generationsOf(profile).findLast((generation) => generation.number < current);
  if (older !== undefined) return switchTo(call, profile, older.number);
  call.say(`error: no profile version older than the current (${current}) exists\n`);
  return 1;
}

function deleteGenerations({ say }: ToolCall, profile: string, wishes: readonly string[]): number {
  const current = currentGeneration(profile);
  const generations = generationsOf(profile);
  if (wishes.some((wish) => Number(wish) === current)) {
    say(`error: cannot delete current version of profile '${profile}'\n`);
    return 1;
  }
  removeGenerations(say, deletedGenerations(generations, current, wishes, new Date()));
  return 0;
}

export function removeGenerations(say: ToolCall['say'], generations: readonly Generation[]): void {
  for (const { number, link } of generations) {
    say(`removing profile version ${number}\n`);
    rmSync(link, { force: true });
  }
}
