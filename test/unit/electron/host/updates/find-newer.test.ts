import { execFileSync } from 'node:child_process';
import { mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { findNewer } from '../../../../../electron/host/updates/find-newer.ts';
import { type Computer, nixosComputer, practiceComputer } from '../../../../../shared/machine/computer.ts';
import { temporaryDirectory } from '../../../../helpers/temporary-directory.ts';

const [older, newest] = ['0c582677378fa1b2', '8edf06bea5bcbee0'];

/** A channel's address whose `git-revision` is `text`; 404 for everything else. */
async function servedChannel(text: string): Promise<string> {
  const server = createServer((request, response) => {
    response.writeHead(request.url === '/nixos-24.11/git-revision' ? 200 : 404).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/nixos-24.11`;
}

async function channelComputer(url: string): Promise<Computer> {
  const root = await temporaryDirectory();
  const computer: Computer = { ...practiceComputer(root), kind: 'channel' };
  await mkdir(join(computer.places.channels, 'nixos'), { recursive: true });
  await writeFile(join(computer.places.channels, 'nixos/.git-revision'), older);
  await mkdir(join(root, 'root'));
  await writeFile(join(root, 'root/.nix-channels'), `${url} nixos\n`);
  return computer;
}

describe('whether a channel has something newer', () => {
  it('is told by the revision that its server names', async () => {
    const name = 'nixos-24.11';
    expect(await findNewer(await channelComputer(await servedChannel(newest)))).toEqual([
      { name, state: { kind: 'newer', revision: newest } },
    ]);
    expect(await findNewer(await channelComputer(await servedChannel(`${older}\n`)))).toEqual([
      { name, state: { kind: 'newest' } },
    ]);
  });

  it('is not known where the server answers with something else', async () => {
    const found = await findNewer(await channelComputer(await servedChannel('<html>Welcome</html>')));
    expect(found[0]?.state.kind).toBe('not-known');
  });
});

describe('whether an input of a flake has something newer', () => {
  it('is told by the branch that it follows', async () => {
    const directory = await temporaryDirectory();
    const repository = join(directory, 'input');
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-C', repository, '-c', 'user.name=A', '-c', 'user.email=a@b.c', ...args], {
        encoding: 'utf8',
      }).trim();
    await mkdir(repository);
    git('init', '--quiet', '--initial-branch=stable');
    git('commit', '--quiet', '--allow-empty', '-m', 'First');
    const first = git('rev-parse', 'HEAD');
    const original = { type: 'git', url: `file://${repository}`, ref: 'stable' };
    await writeFile(
      join(directory, 'flake.lock'),
      JSON.stringify({
        version: 7,
        root: 'root',
        nodes: {
          root: { inputs: { followed: 'a', pinned: 'b' } },
          a: { locked: { rev: first }, original },
          b: { locked: { rev: first }, original: { ...original, rev: first } },
        },
      }),
    );
    const computer = nixosComputer(directory, join(directory, 'flake.nix'));
    const states = async () => (await findNewer(computer)).map(({ name, state }) => [name, state.kind]);
    expect(await states()).toEqual([['followed', 'newest']]);
    git('commit', '--quiet', '--allow-empty', '-m', 'Second');
    expect((await findNewer(computer))[0]?.state).toEqual({
      kind: 'newer',
      revision: git('rev-parse', 'HEAD'),
    });
  });
});
