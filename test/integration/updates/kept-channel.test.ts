/** A newer release's channel, fetched from a server once and kept beside nothing else. */
import { execFileSync } from 'node:child_process';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keptChannel } from '../../../electron/host/updates/upgrade/kept-channel.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

/** What it has been asked for, too. `file`: of the one folder in its archive. */
async function serverWith(file: string) {
  const source = await temporaryDirectory();
  const folder = join(source, 'nixos-24.11.717412.0c582677378f', file, '..');
  await mkdir(folder, { recursive: true });
  await writeFile(join(source, 'nixos-24.11.717412.0c582677378f', file), '{ }\n');
  const archive = join(source, 'nixexprs.tar.xz');
  execFileSync('tar', ['-cJf', archive, '-C', source, 'nixos-24.11.717412.0c582677378f']);
  const body = await readFile(archive);
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    response.writeHead(request.url?.startsWith('/nixos-24.11/') ? 200 : 404).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  return { address: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked };
}

describe('the channel of a newer release', () => {
  it('is fetched once, and goes when another release is looked at', async () => {
    const { address, asked } = await serverWith('nixos/default.nix');
    const directory = join(await temporaryDirectory(), 'releases');
    const shares: number[] = [];
    const wish = {
      name: 'nixos-24.11',
      directory,
      signal: new AbortController().signal,
      onShare: (share: number) => shares.push(share),
    };
    for (let times = 0; times < 2; times++) {
      const kept = await keptChannel(`${address}/nixos-24.11`, wish);
      expect(kept).toEqual({ ok: true, value: join(directory, 'nixos-24.11') });
    }
    expect(asked).toEqual(['/nixos-24.11/nixexprs.tar.xz']);
    expect(await readFile(join(directory, 'nixos-24.11/nixos/default.nix'), 'utf8')).toBe('{ }\n');
    expect(shares.every((share) => share >= 0 && share <= 1)).toBe(true);

    const gone = await keptChannel(`${address}/nixos-25.05`, { ...wish, name: 'nixos-25.05' });
    expect(gone).toMatchObject({ ok: false, error: expect.stringContaining('does not serve') });
    expect(await readdir(directory)).toEqual([]);
  });

  it('is refused where it is no NixOS, with nothing left of it', async () => {
    const { address } = await serverWith('readme');
    const directory = join(await temporaryDirectory(), 'releases');
    const wish = {
      name: 'nixos-24.11',
      directory,
      signal: new AbortController().signal,
      onShare: () => {},
    };
    expect(await keptChannel(`${address}/nixos-24.11`, wish)).toMatchObject({ ok: false });
    expect(await readdir(directory)).toEqual([]);
  });
});
