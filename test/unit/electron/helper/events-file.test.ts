import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ChosenComputer } from '../../../../electron/helper/chosen-computer.ts';
import { beginEvents, continueEvents } from '../../../../electron/helper/events-file.ts';
import { helperFiles } from '../../../../shared/api/helper-journal.ts';
import { practiceComputer } from '../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../helpers/temporary-directory.ts';

const line = { event: 'log', line: 'one' } as const;

async function computer(person = process.getuid?.() ?? -1): Promise<ChosenComputer> {
  const root = await temporaryDirectory();
  return { computer: practiceComputer(root), configuration: root, stateDirectory: root, person };
}

function textOf({ stateDirectory }: ChosenComputer): string {
  return readFileSync(join(stateDirectory, helperFiles.events), 'utf8');
}

describe('the events of a request', () => {
  it('are gone with the next request, and gone on with by the guard', async () => {
    const chosen = await computer();
    beginEvents(chosen, 'apply')(line);
    beginEvents(chosen, 'restore')(line);
    continueEvents(chosen)({ event: 'cancel-refused' });
    expect(textOf(chosen)).toBe(`${JSON.stringify(line)}\n{"event":"cancel-refused"}\n`);
    expect(readdirSync(chosen.stateDirectory)).toEqual(['job']);
    const worker = JSON.parse(readFileSync(join(chosen.stateDirectory, helperFiles.helper), 'utf8'));
    expect(worker).toMatchObject({ pid: process.pid, request: 'restore' });
  });

  it('leave out lines beyond 64 MB, and nothing else', async () => {
    const chosen = await computer();
    const keep = beginEvents(chosen, 'apply');
    const long = { event: 'log', line: 'x'.repeat(1024 * 1024) } as const;
    for (let megabyte = 0; megabyte < 70; megabyte++) keep(long);
    keep({ event: 'cancel-refused' });
    expect(statSync(join(chosen.stateDirectory, helperFiles.events)).size).toBeLessThan(64 * 1024 * 1024);
    expect(textOf(chosen).endsWith('}\n{"event":"cancel-refused"}\n')).toBe(true);
  });

  it('follow no link that somebody put into the directory, or in its place', async () => {
    const chosen = await computer();
    const elsewhere = await temporaryDirectory();
    const theirs = join(elsewhere, 'events.ndjson');
    writeFileSync(theirs, 'mine');
    const job = join(chosen.stateDirectory, 'job');
    mkdirSync(job);
    symlinkSync(theirs, join(job, 'events.ndjson'));
    symlinkSync(elsewhere, join(job, 'more'));
    continueEvents(chosen)(line);
    expect(readFileSync(theirs, 'utf8')).toBe('mine');
    beginEvents(chosen, 'apply')(line);
    expect(textOf(chosen)).toBe(`${JSON.stringify(line)}\n`);

    rmSync(job, { recursive: true });
    symlinkSync(elsewhere, job);
    beginEvents(chosen, 'apply')(line);
    expect(textOf(chosen)).toBe(`${JSON.stringify(line)}\n`);
    expect(readFileSync(theirs, 'utf8')).toBe('mine');
  });

  it('do not wait for somebody who put a pipe there', async () => {
    const chosen = await computer();
    mkdirSync(join(chosen.stateDirectory, 'job'));
    execFileSync('mkfifo', [join(chosen.stateDirectory, helperFiles.events)]);
    continueEvents(chosen)(line);
    expect(existsSync(join(chosen.stateDirectory, 'job'))).toBe(true);
  });

  it('are no reason to fail where they cannot be written', async () => {
    const chosen = { ...(await computer()), stateDirectory: '/proc/no-such-directory' };
    expect(() => beginEvents(chosen, 'apply')(line)).not.toThrow();
    expect(() => continueEvents(chosen)(line)).not.toThrow();
  });

  it.skipIf(process.getuid?.() !== 0)('are the person’s own, who is not root (needs root)', async () => {
    const chosen = await computer(1234);
    chmodSync(chosen.stateDirectory, 0o755);
    beginEvents(chosen, 'apply')(line);
    for (const name of ['job', helperFiles.events, helperFiles.helper]) {
      expect(statSync(join(chosen.stateDirectory, name))).toMatchObject({ uid: 1234 });
    }
    expect(statSync(join(chosen.stateDirectory, 'job')).mode & 0o777).toBe(0o700);
    expect(process.geteuid?.()).toBe(0);
  });
});
