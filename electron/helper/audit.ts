/** One line for every request, for whoever wants to know later who changed this computer, and how it ended. */
import { spawnSync } from 'node:child_process';
import { closeSync, constants, existsSync, fstatSync, openSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { HelperEvent, HelperRequest } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { isOursAlone } from './owner-rights.ts';
import { programDirectories } from './programs.ts';

/** Names and numbers; never the text of a file, of a message or of a log. */
export interface AuditLine {
  /** ISO 8601, UTC. */
  readonly time: string;
  /** The user id of the person who asked, also behind pkexec or sudo. */
  readonly uid: number;
  /** Null where what came was no request. */
  readonly request: string | null;
  readonly action?: string;
  /** That the channel was to follow. */
  readonly release?: string;
  readonly files?: readonly string[];
  /** How many are not among `files`. */
  readonly moreFiles?: number;
  readonly generations?: readonly number[];
  readonly ended: HelperEvent['event'] | 'crashed';
  /** Why it failed. */
  readonly kind?: string;
  readonly generation?: number | null;
  readonly wentBack?: string;
}

/** The journal breaks longer lines in two (journald.conf(5): LineMax). */
const limits = { files: 50, path: 500, generations: 100 };

/** @param end null when the helper broke */
export function auditLine(uid: number, request: HelperRequest | null, end: HelperEvent | null): AuditLine {
  return {
    time: new Date().toISOString(),
    uid,
    request: request?.request ?? null,
    ...(request === null ? {} : about(request)),
    ended: end?.event ?? 'crashed',
    ...(end === null ? {} : howItEnded(end)),
  };
}

function about(request: HelperRequest): Partial<AuditLine> {
  switch (request.request) {
    case 'apply': {
      const files = request.files.slice(0, limits.files).map(({ path }) => path.slice(0, limits.path));
      const moreFiles = request.files.length - files.length;
      const { action, release } = request;
      return {
        action,
        ...(release === undefined ? {} : { release }),
        files,
        ...(moreFiles > 0 ? { moreFiles } : {}),
      };
    }
    case 'boot-once':
      return { generations: request.generation === null ? [] : [request.generation] };
    case 'switch-generation':
    case 'set-default':
      return { generations: [request.generation] };
    case 'delete-generations':
      return { generations: request.generations.slice(0, limits.generations) };
    case 'collect-garbage':
      return request.generations === undefined
        ? {}
        : { generations: request.generations.slice(0, limits.generations) };
    default:
      return {};
  }
}

function howItEnded(end: HelperEvent): Partial<AuditLine> {
  if (end.event === 'failed') return { kind: end.kind, generation: end.generation };
  if (end.event !== 'finished') return {};
  return { generation: end.generation, ...(end.wentBack === null ? {} : { wentBack: end.wentBack }) };
}

/**
 * Into the system's journal, or where that cannot be had, and on every computer but the system itself, at the end
 * of `audit.log` in the state directory. Never fails: a full disk is no reason not to make room on it.
 */
export function audit(chosen: ChosenComputer, line: AuditLine): void {
  const text = `${JSON.stringify(line)}\n`;
  const isSystemItself = chosen.computer.kind === 'channel' || chosen.computer.kind === 'flake';
  if (isSystemItself && toSystemJournal(text)) return;
  try {
    const { stateDirectory } = chosen;
    if (isOursAlone(stateDirectory)) appendToFile(join(stateDirectory, 'audit.log'), text);
  } catch {
    // Nothing that could be told to anybody: the request itself has ended well.
  }
}

/** Returns whether it arrived. */
function toSystemJournal(text: string): boolean {
  const program = programDirectories.map((directory) => join(directory, 'systemd-cat')).find(existsSync);
  if (program === undefined) return false;
  const result = spawnSync(program, ['--identifier=snowglobe-helper', '--priority=notice'], {
    env: { PATH: programDirectories.join(':') },
    input: text,
    stdio: ['pipe', 'ignore', 'ignore'],
    timeout: 5_000,
  });
  return result.status === 0;
}

/** Bytes of the file, before it makes way for a new one; one older file is kept. */
const mostBytes = 1024 * 1024;

function appendToFile(path: string, text: string): void {
  const { O_WRONLY, O_CREAT, O_APPEND, O_NOFOLLOW, O_NONBLOCK } = constants;
  const open = (): number => openSync(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_NONBLOCK, 0o600);
  let file = open();
  try {
    if (fstatSync(file).size + Buffer.byteLength(text) > mostBytes) {
      closeSync(file);
      renameSync(path, `${path}.old`);
      file = open();
    }
    if (fstatSync(file).isFile()) writeSync(file, text);
  } finally {
    closeSync(file);
  }
}
