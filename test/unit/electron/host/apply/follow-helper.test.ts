import { spawn } from 'node:child_process';
import { appendFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { followHelper } from '../../../../../electron/host/apply/follow-helper.ts';
import { helperAtWork } from '../../../../../electron/host/apply/helper-at-work.ts';
import type { HelperSilence } from '../../../../../electron/host/privilege/helper-client.ts';
import type { HelperEvent } from '../../../../../shared/api/helper-protocol.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const log = (line: string): HelperEvent => ({ event: 'log', line });
const finished: HelperEvent = { event: 'finished', generation: 4, wentBack: null, commit: null };

/** A process in the place of the helper, and its files. */
async function helperThat() {
  const directory = await temporaryDirectory();
  await mkdir(join(directory, 'job'));
  const process = spawn('sleep', ['60']);
  const stat = await readFile(`/proc/${process.pid}/stat`, 'utf8');
  const startTime = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? '';
  const identity = { pid: process.pid ?? 0, startTime };
  await writeFile(
    join(directory, 'job/helper.json'),
    JSON.stringify({ ...identity, request: 'apply', startedAt: new Date().toISOString() }),
  );
  const events: HelperEvent[] = [];
  const tell = (event: HelperEvent) =>
    appendFile(join(directory, 'job/events.ndjson'), `${JSON.stringify(event)}\n`);
  const follow = () =>
    new Promise<HelperSilence | null>((resolve) => {
      followHelper(directory, identity, { event: (event) => events.push(event), ended: resolve });
    });
  return { directory, process, events, tell, follow };
}

describe('a helper that outlived its application', () => {
  it('is found as long as it runs', async () => {
    const { directory, process } = await helperThat();
    expect(helperAtWork(directory)).toMatchObject({ pid: process.pid, request: 'apply' });
    const gone = new Promise((resolve) => process.once('exit', resolve));
    process.kill();
    await gone;
    expect(helperAtWork(directory)).toBeNull();
  });

  it('is followed from its first word to its last', async () => {
    const { process, events, tell, follow } = await helperThat();
    await tell(log('before'));
    const ended = follow();
    await tell(log('während'));
    await tell(finished);
    expect(await ended).toBeNull();
    expect(events).toEqual([log('before'), log('während'), finished]);
    process.kill();
  });

  it('that ends without a word was interrupted', async () => {
    const { process, events, tell, follow } = await helperThat();
    await tell(log('one'));
    const ended = follow();
    process.kill('SIGKILL');
    expect(await ended).toEqual({ kind: 'interrupted' });
    expect(events).toEqual([log('one')]);
  });

  it('whose file is damaged is followed as far as it can be read', async () => {
    const { directory, process, events, tell, follow } = await helperThat();
    await appendFile(join(directory, 'job/events.ndjson'), 'no JSON\n{"event":"other"}\n');
    await tell(finished);
    expect(await follow()).toBeNull();
    expect(events).toEqual([finished]);
    process.kill();
  });
});
