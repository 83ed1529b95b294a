/** The page over a host in memory, built and served: any state of any screen at once, without a computer. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serveFolder } from './static-server.ts';

export interface VisualPage {
  /** Of a state of test/visual/scenarios.ts, and what stands after the `#`. */
  readonly addressOf: (scenario: string, place: string) => string;
  readonly remove: () => Promise<void>;
}

export async function serveVisualPage(): Promise<VisualPage> {
  const folder = await mkdtemp(join(tmpdir(), 'snowglobe-visual-'));
  const configFile = fileURLToPath(new URL('../visual/vite.config.ts', import.meta.url));
  await build({ configFile, build: { outDir: folder } });
  const server = await serveFolder(folder);
  return {
    addressOf: (scenario, place) => `${server.address}/?scenario=${scenario}#${place}`,
    remove: async () => {
      server.close();
      await rm(folder, { recursive: true });
    },
  };
}
