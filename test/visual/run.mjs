/**
 * `node test/visual/run.mjs [parts of names] [--sizes=desktop,narrow,wide,huge,zoomed]
 * [--looks=light,dark,contrast,forced]`: builds the page over the fake
 * host, takes a picture of every screen in every state into test/artifacts/visual/, and lets axe look at each.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

// A page of its own for each run: two may go on at the same time.
const page = await mkdtemp(join(tmpdir(), 'snowglobe-visual-'));
process.env.SNOWGLOBE_VISUAL_PAGE = page;
await build({ configFile: here('vite.config.ts'), build: { outDir: page } });
await runnerImport(here('take.ts'), { configFile: false, root: here('../..'), logLevel: 'error' });
await rm(page, { recursive: true });
