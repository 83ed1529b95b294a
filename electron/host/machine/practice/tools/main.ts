/** Start of the practice computer's programs: `practice-tools.js NAME ARGUMENT…`, with the folder in SNOWGLOBE_PRACTICE. */
import { writeSync } from 'node:fs';
import { readMarker } from '../marker.ts';
import { bootctl } from './bootctl.ts';
import { journalctl } from './journalctl.ts';
import { nixChannel } from './nix-channel.ts';
import { nixosRebuild } from './nixos-rebuild.ts';
import { nixCollectGarbage } from './stand-in/nix-collect-garbage.ts';
import { nixEnv } from './stand-in/nix-env.ts';
import { nixStore } from './stand-in/nix-store.ts';
import { switchToConfiguration } from './switch-to-configuration.ts';
import { systemctl } from './systemctl.ts';
import type { Tool } from './tool-call.ts';

const tools: Readonly<Record<string, Tool>> = {
  'nixos-rebuild': nixosRebuild,
  'nix-channel': nixChannel,
  bootctl,
  systemctl,
  journalctl,
  'switch-to-configuration': switchToConfiguration,
  // Only without Nix: with it, these names start the real programs.
  'nix-env': nixEnv,
  'nix-store': nixStore,
  'nix-collect-garbage': nixCollectGarbage,
};

async function main(): Promise<number> {
  const [name = '', ...args] = process.argv.slice(2);
  const root = process.env.SNOWGLOBE_PRACTICE ?? '';
  const tool = tools[name];
  const marker = root === '' ? null : await readMarker(root);
  if (tool === undefined || marker === null) {
    write(2, 'error: this program belongs to a practice computer of Snowglobe, which is not there.\n');
    return 1;
  }
  const interrupt = new AbortController();
  let signalled: NodeJS.Signals | undefined;
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.on(signal, () => {
      signalled = signal;
      interrupt.abort();
    });
  }
  const exit = await tool({
    root,
    engine: marker.engine,
    args,
    environment: process.env,
    print: (text) => write(1, text),
    say: (text) => write(2, text),
    interrupted: interrupt.signal,
  });
  if (signalled === undefined) return exit;
  return signalled === 'SIGINT' ? 130 : 143;
}

/** At once, so that nothing is lost when the process ends; whoever reads may be slow or gone. */
function write(descriptor: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  let written = 0;
  while (written < bytes.length) {
    try {
      written += writeSync(descriptor, bytes, written);
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? error.code : undefined;
      if (code !== 'EAGAIN') return;
    }
  }
}

process.exitCode = await main();
process.exit();
