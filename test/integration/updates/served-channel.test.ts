/** The look at a channel that a server has: its archive is fetched and unpacked aside, and tried out. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, readlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { dirname, join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { servedChannel } from '../../../electron/host/machine/practice/channel-server.ts';
import { type LookParts, lookAtChannel } from '../../../electron/host/updates/look-at-update.ts';
import type { LookProgress } from '../../../shared/api/updates.ts';
import type { Computer } from '../../../shared/machine/computer.ts';
import { newPractice, practiceEngines, practiceTestTimeout } from '../../helpers/practice.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const revision = '5b0d97c2fa48';

/** The practice computer taken for a channel one: its channel's server is one that is asked over HTTP. */
async function channelComputer(
  engine: 'nix' | 'stand-in',
  archive?: Buffer,
  newest: (here: string) => string = () => revision,
) {
  const { root, computer } = await newPractice(engine);
  const file = join(await temporaryDirectory(), 'nixexprs.tar.xz');
  execFileSync('tar', ['-cJf', file, '-C', servedChannel(root, 'next'), 'nixos']);
  const here = (await readFile(join(computer.places.channels, 'nixos/.git-revision'), 'utf8')).trim();
  const served: Readonly<Record<string, Buffer>> = {
    '/nixos-24.11/git-revision': Buffer.from(newest(here)),
    '/nixos-24.11/nixexprs.tar.xz': archive ?? (await readFile(file)),
  };
  const server = createServer((request, response) => {
    const body = served[request.url ?? ''];
    response.writeHead(body === undefined ? 404 : 200, { 'content-length': body?.length ?? 0 }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const { port } = server.address() as AddressInfo;
  await mkdir(join(root, 'root'), { recursive: true });
  await writeFile(join(root, 'root/.nix-channels'), `http://127.0.0.1:${port}/nixos-24.11 nixos\n`);
  const scratch = await temporaryDirectory();
  vi.stubEnv('TMPDIR', scratch);
  onTestFinished(() => void vi.unstubAllEnvs());
  const channel: Computer = { ...computer, kind: 'channel' };
  const told: LookProgress[] = [];
  const parts: LookParts = {
    computer: channel,
    kernel: { powerSupply: '/no/such', processes: '/no/such' },
    progress: (progress) => told.push(progress),
    signal: new AbortController().signal,
  };
  return { channel, parts, told, scratch };
}

for (const { engine, name, skip } of practiceEngines) {
  describe.skipIf(skip)(`a channel on a server, ${name}`, { timeout: 4 * practiceTestTimeout }, () => {
    it('is fetched aside and compared; nothing of it is left, and the channel stays', async () => {
      const { channel, parts, told, scratch } = await channelComputer(engine);
      const before = await readlink(channel.places.channels);
      const look = await lookAtChannel(parts);
      if (!look.ok) throw new Error(look.error.sentence);
      expect(look.value.revision).toBe(revision);
      expect(look.value.packages?.changed).toContainEqual({
        name: 'firefox',
        from: ['132.0'],
        to: ['132.0.2'],
      });
      expect([...new Set(told.map(({ stage }) => stage))]).toEqual([
        'fetching',
        'unpacking',
        'evaluating',
        'comparing',
      ]);
      expect(told).toContainEqual({ stage: 'fetching', fraction: 1 });
      expect(await readdir(scratch)).toEqual([]);
      expect(await readlink(channel.places.channels)).toBe(before);
      expect(await readdir(dirname(channel.places.channels))).not.toContain('channels-3-link');
    });
  });
}

it('what is here already is nothing newer, whichever of the two revisions is written shorter', async () => {
  const { parts, told } = await channelComputer('stand-in', undefined, (here) => `${here.slice(0, 7)}\n`);
  expect(await lookAtChannel(parts)).toMatchObject({ ok: false, error: { kind: 'nothing-newer' } });
  expect(told).not.toContainEqual(expect.objectContaining({ stage: 'evaluating' }));
});

describe('what a server has instead of a channel', () => {
  it('is said, and nothing of it is left', async () => {
    const { parts, scratch } = await channelComputer('stand-in', Buffer.from('<html>Welcome</html>'));
    const look = await lookAtChannel(parts);
    expect(look).toMatchObject({ ok: false, error: { kind: 'cannot-look' } });
    expect(await readdir(scratch)).toEqual([]);
  });
});
