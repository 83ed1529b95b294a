/** The built Snowglobe, as `snowglobe serve` starts it, with data of its own. */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { suitableEngine } from '../../electron/host/machine/practice/host-programs.ts';
import { markTourSeen } from './seen-tour.ts';

const out = fileURLToPath(new URL('../../out', import.meta.url));

export type PracticeEngine = 'nix' | 'stand-in';

export const engines: readonly {
  readonly engine: PracticeEngine;
  readonly name: string;
  readonly skip: boolean;
}[] =
  suitableEngine(process.env) === 'nix'
    ? [
        { engine: 'stand-in', name: 'without Nix', skip: false },
        { engine: 'nix', name: 'with real Nix', skip: false },
      ]
    : [
        { engine: 'stand-in', name: 'without Nix', skip: false },
        { engine: 'nix', name: 'with real Nix (skipped: Nix is not here)', skip: true },
      ];

export interface ServedSnowglobe {
  /** The newest address that was printed; each works once. */
  readonly address: string;
  readonly dataDirectory: string;
  /** Of the process that serves. */
  readonly pid: number;
  /** The configuration.nix of the practice computer, or of the mounted system. */
  readonly configuration: string;
  readConfiguration(): Promise<string>;
  writeConfiguration(content: string | Uint8Array): Promise<void>;
  /** Ends it and starts it again on the same data. */
  restart(): Promise<ServedSnowglobe>;
  stop(): Promise<void>;
  /** As a crash would: with no time for anything. */
  kill(): Promise<void>;
  /** Ends it and removes its data. */
  remove(): Promise<void>;
}

export interface ServeOptions {
  /** Another build than that in `out/`. */
  readonly build?: string;
  readonly engine: PracticeEngine;
  readonly dataDirectory?: string;
  /** A mounted system in the place of the practice computer: the folder that holds etc/nixos. */
  readonly root?: string;
  /** With the tour before the first screen, as on the first start of a person. */
  readonly showsTour?: boolean;
}

export async function serveSnowglobe(options: ServeOptions): Promise<ServedSnowglobe> {
  const dataDirectory = options.dataDirectory ?? (await mkdtemp(join(tmpdir(), 'snowglobe-e2e-')));
  if (options.showsTour !== true) await markTourSeen(dataDirectory);
  const { root } = options;
  const computer = root === undefined ? ['--practice'] : ['--root', root];
  const child = spawn(
    process.execPath,
    [join(options.build ?? out, 'cli.js'), 'serve', ...computer, '--data', dataDirectory],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
      env: { ...process.env, SNOWGLOBE_PRACTICE_ENGINE: options.engine },
    },
  );
  const addresses = await printedAddresses(child);
  const configuration = join(root ?? join(dataDirectory, 'practice'), 'etc/nixos/configuration.nix');
  const stop = () => endProcess(child);
  return {
    get address() {
      return addresses.at(-1) ?? '';
    },
    dataDirectory,
    pid: child.pid ?? 0,
    configuration,
    readConfiguration: () => readFile(configuration, 'utf8'),
    writeConfiguration: (content) => writeFile(configuration, content),
    async restart() {
      await stop();
      return serveSnowglobe({ ...options, dataDirectory });
    },
    stop,
    kill: () => endProcess(child, 'SIGKILL'),
    async remove() {
      await stop();
      // Nix takes the right to write from everything in its store; root needs none.
      await rm(dataDirectory, { recursive: true, force: true, maxRetries: 3 });
    },
  };
}

/** Grows while the process runs; has its first entry when the promise is kept. */
function printedAddresses(child: ChildProcess): Promise<readonly string[]> {
  return new Promise((resolve, reject) => {
    const addresses: string[] = [];
    let output = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      output += chunk.toString();
      addresses.splice(0, addresses.length, ...(output.match(/http:\/\/\S+(?=\s)/g) ?? []));
      if (addresses.length > 0) resolve(addresses);
    });
    child.on('exit', (code) => reject(new Error(`snowglobe serve ended with ${code}: ${output}`)));
  });
}

function endProcess(child: ChildProcess, signal: NodeJS.Signals = 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    child.once('exit', () => resolve());
    child.kill(signal);
  });
}
