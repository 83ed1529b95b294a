/** What was known stays known, whatever a channel serves; and a reading that is stopped leaves nothing behind. */
import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, readFile, symlink, unlink, writeFile } from 'node:fs/promises';
import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { CatalogKeeper } from '../../../electron/host/catalog/catalog-data.ts';
import { curatedCatalogue } from '../../../electron/host/catalog/catalogue.ts';
import { createCatalogKeeper } from '../../../electron/host/catalog/keeper.ts';
import { openCatalogue } from '../../../electron/host/catalog/store/catalogue-file.ts';
import { createConfigurationStore } from '../../../electron/host/config/configuration-store.ts';
import { type Computer, mountedComputer } from '../../../shared/machine/computer.ts';
import { catalogBuilder } from '../../helpers/catalog-builder.ts';
import { temporaryDirectory } from '../../helpers/temporary-directory.ts';

const packages = brotliCompressSync(
  JSON.stringify({ packages: { vlc: { pname: 'vlc', version: '3.0' }, mine: { pname: 'mine' } } }),
);
const options = brotliCompressSync(
  JSON.stringify({ 'services.mine.enable': { loc: ['services', 'mine', 'enable'], type: 'boolean' } }),
);

const good: RequestListener = (request, response) => {
  response.end(request.url?.includes('packages') ? packages : options);
};

const badAnswers: readonly [string, string | null, (response: ServerResponse) => void][] = [
  ['has nothing', null, (response) => response.writeHead(404).end()],
  ['is out of order', 'download-failed', (response) => response.writeHead(503).end()],
  ['breaks off', 'download-failed', brokenOff],
  ['serves something else', 'damaged', (response) => response.end('<title>Sign in to the network</title>')],
  ['serves an empty list', 'damaged', (response) => response.end(brotliCompressSync('{"packages":{}}'))],
  ['serves far too much', 'too-large', tooMuch],
  ['announces far too much', 'too-large', (response) => announce(response, 200_000_001)],
];

describe('a channel that', () => {
  it.each(badAnswers)('%s takes nothing away', async (_, kind, bad) => {
    const known = await knownComputer();
    known.serve((_request, response) => bad(response));
    await known.update('next');
    await known.keeper.check();

    const { keeper } = known;
    expect(keeper.status()).toMatchObject({
      options: { source: 'channel', count: 1 },
      packages: { source: 'channel', count: 2 },
      isStale: true,
      building: null,
      problem: kind === null ? null : { kind, sentence: expect.any(String) },
    });
    expectKnown(keeper);
    expect(await countOnDisk(known.directory)).toBe(2);
  });

  it('has recovered is read by the next start', async () => {
    const known = await knownComputer();
    known.serve((_, response) => response.writeHead(503).end());
    await known.update('next');
    await known.keeper.check();
    known.serve(good);
    const later = await known.restart();
    await later.check();
    expect(later.status()).toMatchObject({ isStale: false, problem: null });
  });

  it('does not answer can be waited for no longer, with nothing taken away', async () => {
    const known = await knownComputer();
    const asked = new Promise<void>((resolve) => known.serve(() => resolve()));
    await known.update('next');
    const reading = known.keeper.check();
    await asked;
    expectKnown(known.keeper);
    known.keeper.cancel();
    await reading;
    expect(known.keeper.status().problem?.kind).toBe('cancelled');
    expectKnown(known.keeper);
    expect(await readdir(known.directory)).toEqual(['catalogue.bin']);
  });

  it('could not be reached at the first start is asked again at the next', async () => {
    const known = await computerWithChannel((_, response) => response.writeHead(503).end());
    await known.keeper.check();
    expect(known.keeper.status().packages.source).toBe('texts');
    expect(known.keeper.current().packages.count).toBeGreaterThan(100);
    known.serve(good);
    const later = await known.restart();
    await later.check();
    expectKnown(later);
  });
});

describe('a reading of the catalogue', () => {
  it('ends with everything that it has started when it is stopped', async () => {
    const known = await computerWithChannel(good, { canEvaluate: true });
    const started = join(known.root, 'started');
    await known.writeNix(`sleep 60 & echo "$$ $!" > ${started}.new; mv ${started}.new ${started}; wait`);
    const reading = known.keeper.check();
    await vanishing(() => !existsSync(started));
    const pids = (await readFile(started, 'utf8')).trim().split(' ').map(Number);
    known.keeper.cancel();
    await reading;
    expect(known.keeper.status().problem?.kind).toBe('cancelled');
    for (const pid of pids) await vanishing(() => isRunning(pid));
  });

  it('is not waited for by a host that closes', async () => {
    const known = await computerWithChannel(() => {});
    const before = performance.now();
    void known.keeper.check();
    await known.keeper.close();
    expect(performance.now() - before).toBeLessThan(3_000);
  });

  it('does not begin any more when it is stopped at once', async () => {
    const known = await computerWithChannel(good);
    known.keeper.refresh({});
    known.keeper.cancel();
    await vanishing(() => known.keeper.status().building !== null);
    expect(known.keeper.status().problem?.kind).toBe('cancelled');
    expect(existsSync(join(known.directory, 'catalogue.bin'))).toBe(false);
  });

  it('says so where Nix needs more memory than it may have, and goes on with what is served', async () => {
    const known = await computerWithChannel(good, { canEvaluate: true });
    await known.writeNix('echo "GC Warning: Out of Memory! Heap size: 900 MiB" >&2; exit 1');
    await known.keeper.check();
    expect(known.keeper.status()).toMatchObject({
      options: { source: 'channel' },
      problem: { kind: 'out-of-memory' },
    });
  });

  it('may be done by two at once on one folder', async () => {
    const one = await computerWithChannel(good);
    const other = await one.restart();
    await Promise.all([one.keeper.check(), other.check()]);
    await countOnDisk(one.directory).then((count) => expect(count).toBe(2));
    const third = await one.restart();
    await third.opened();
    expectKnown(third);
  });
});

function expectKnown(keeper: CatalogKeeper): void {
  const { options: known, packages: all, search } = keeper.current();
  expect(known.option('services.mine.enable')).toBeDefined();
  expect(all.package('vlc')?.version).toBe('3.0');
  expect(search.search('vlc')).not.toHaveLength(0);
}

async function countOnDisk(directory: string): Promise<number | undefined> {
  const opened = openCatalogue(await readFile(join(directory, 'catalogue.bin')));
  return opened.ok ? opened.value.data.packages.count : undefined;
}

/** One whose channel has been read. */
async function knownComputer() {
  const known = await computerWithChannel(good);
  await known.keeper.check();
  expectKnown(known.keeper);
  return known;
}

async function computerWithChannel(first: RequestListener, { canEvaluate = false } = {}) {
  const root = await temporaryDirectory();
  const directory = join(root, 'kept');
  let answer = first;
  const address = await listening((request, response) => answer(request, response));
  const configuration = join(root, 'etc/nixos');
  await mkdir(configuration, { recursive: true });
  await writeFile(join(configuration, 'configuration.nix'), '{ }');
  const mounted = mountedComputer(root, configuration, join(configuration, 'configuration.nix'));
  const nixEnv = { program: join(root, 'bin/nix-env'), environment: {} };
  const computer: Computer = { ...mounted, kind: 'channel', commands: { ...mounted.commands, nixEnv } };

  const keeperOf = async (): Promise<CatalogKeeper> => {
    const store = createConfigurationStore(computer.places.entry);
    const keeper = createCatalogKeeper({
      computer,
      texts: curatedCatalogue(),
      version: 'test',
      builder: await catalogBuilder(),
      directory,
      configuration: async () => (await store.current()).configuration,
      canEvaluate,
      addresses: [address],
    });
    onTestFinished(() => keeper.close());
    return keeper;
  };
  const update = async (name: string): Promise<void> => {
    const channel = join(computer.places.channels, 'nixos');
    await mkdir(join(root, name), { recursive: true });
    await mkdir(computer.places.channels, { recursive: true });
    await unlink(channel).catch(() => undefined);
    await symlink(join(root, name), channel);
  };
  await update('now');
  return {
    root,
    directory,
    keeper: await keeperOf(),
    restart: keeperOf,
    update,
    serve(next: RequestListener) {
      answer = next;
    },
    async writeNix(script: string) {
      await mkdir(join(root, 'bin'));
      await writeFile(join(root, 'bin/nix-instantiate'), `#!/bin/sh\n${script}\n`);
      await chmod(join(root, 'bin/nix-instantiate'), 0o755);
    },
  };
}

async function listening(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/nixos`;
}

function brokenOff(response: ServerResponse): void {
  announce(response, 5_000);
  response.write('abc');
  setTimeout(() => response.destroy(), 20);
}

function announce(response: ServerResponse, length: number): void {
  response.writeHead(200, { 'content-length': length });
  response.flushHeaders();
}

function tooMuch(response: ServerResponse): void {
  const part = Buffer.alloc(1024 * 1024);
  const more = (): void => {
    while (!response.destroyed && response.write(part));
  };
  response.on('drain', more);
  more();
}

async function vanishing(isThere: () => boolean): Promise<void> {
  while (isThere()) await pause(20);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
