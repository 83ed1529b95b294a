import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { nixPrograms } from '../../../electron/host/machine/practice/host-programs.ts';
import { type OpenHostOptions, openHost } from '../../../electron/host/open-host.ts';
import { practiceResources } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

async function open(wishes: Partial<OpenHostOptions>) {
  const opened = await openHost({
    helper: '/not-built/helper.js',
    practiceResources: await practiceResources(),
    version: '0.0.0-test',
    environment: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: 'stand-in' },
    checkAnswers: true,
    ...wishes,
  });
  if (opened.ok) onTestFinished(() => opened.value.close());
  return opened;
}

describe('openHost', { timeout: 60_000 }, () => {
  it('opens a mounted tree', async () => {
    const root = await temporaryDirectory();
    await writeFile(join(root, 'configuration.nix'), '{ }');
    const opened = await open({ root, dataDirectory: await temporaryDirectory() });
    expect(opened.ok && opened.value.computer.kind).toBe('mounted');
  });

  it('says in a sentence that there is no configuration', async () => {
    const root = await temporaryDirectory();
    expect(await open({ root, dataDirectory: await temporaryDirectory() })).toMatchObject({
      error: { kind: 'no-configuration', sentence: expect.stringContaining(root) },
    });
  });

  it('says in a sentence that it has no place for its data', async () => {
    const file = join(await temporaryDirectory(), 'file');
    await writeFile(file, '');
    expect(await open({ practice: true, dataDirectory: file })).toMatchObject({
      error: { kind: 'no-data-directory' },
    });
  });

  it('says that another one is open with the same data, and opens once that is closed', async () => {
    const dataDirectory = await temporaryDirectory();
    const root = await temporaryDirectory();
    await writeFile(join(root, 'configuration.nix'), '{ }');
    const first = await open({ root, dataDirectory });
    expect(await open({ root, dataDirectory })).toMatchObject({
      error: { kind: 'already-open', sentence: expect.stringContaining('--data') },
    });
    if (first.ok) await first.value.close();
    expect(await open({ root, dataDirectory })).toMatchObject({ ok: true });
  });

  it('does not make a practice computer out of a folder that holds something else', async () => {
    const dataDirectory = await temporaryDirectory();
    await mkdir(join(dataDirectory, 'practice'));
    await writeFile(join(dataDirectory, 'practice', 'thesis.txt'), 'mine');
    for (const wish of [{ practice: true }, { resetPractice: true }]) {
      expect(await open({ ...wish, dataDirectory })).toMatchObject({ error: { kind: 'practice-failed' } });
    }
    expect(await readFile(join(dataDirectory, 'practice', 'thesis.txt'), 'utf8')).toBe('mine');
  });

  it('makes the practice computer new on request', async () => {
    const dataDirectory = await temporaryDirectory();
    const first = await open({ practice: true, dataDirectory });
    if (!first.ok) throw new Error(first.error.sentence);
    const { entry } = first.value.computer.places;
    const original = await readFile(entry, 'utf8');
    await writeFile(entry, '{ }');
    await first.value.close();
    const second = await open({ practice: true, dataDirectory });
    expect(second.ok && (await readFile(entry, 'utf8'))).toBe('{ }');
    if (second.ok) await second.value.close();
    const third = await open({ resetPractice: true, dataDirectory });
    expect(third.ok && (await readFile(entry, 'utf8'))).toBe(original);
  });

  it('forgets on that request what waited on the practice computer before', async () => {
    const dataDirectory = await temporaryDirectory();
    const first = await open({ practice: true, dataDirectory });
    if (!first.ok) throw new Error(first.error.sentence);
    await first.value.call('changes.add', { kind: 'install-app', app: 'thunderbird' });
    await first.value.close();
    const second = await open({ resetPractice: true, dataDirectory });
    if (!second.ok) throw new Error(second.error.sentence);
    expect(await second.value.call('changes.list', {})).toMatchObject({ value: { changes: [] } });
  });

  it('gives a new practice computer a past in words, which agrees with its files', async () => {
    const opened = await open({ practice: true, dataDirectory: await temporaryDirectory() });
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(await opened.value.call('history.list', {})).toMatchObject({
      value: {
        generations: [
          { number: 3, changes: [{ name: 'LibreOffice' }, { name: 'KeePassXC' }] },
          { number: 2, changes: [{ name: 'GIMP' }, { name: 'VLC' }, { title: 'Printing' }] },
          { number: 1, changes: null },
        ],
      },
    });
    expect(await opened.value.call('machine.overview', {})).toMatchObject({ value: { agreement: 'agrees' } });
  });

  it('uses stand-ins where there is a Nix that cannot build', async () => {
    const programs = await temporaryDirectory();
    for (const name of nixPrograms) {
      await writeFile(join(programs, name), '#!/bin/sh\necho "error: no daemon" >&2\nexit 1\n', {
        mode: 0o755,
      });
    }
    const environment = { ...process.env, PATH: `${programs}:${process.env.PATH}` };
    const opened = await open({ practice: true, dataDirectory: await temporaryDirectory(), environment });
    if (!opened.ok) throw new Error(opened.error.sentence);
    expect(await opened.value.call('machine.overview', {})).toMatchObject({
      value: { practiceEngine: 'stand-in' },
    });
  });
});
