/**
 * `node test/visual/run.mjs [parts of names] [--sizes=desktop,narrow,wide]`: builds the page over the fake
 * host, takes a picture of every screen in every state into test/artifacts/visual/, and lets axe look at each.
 */
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

await build({ configFile: here('vite.config.ts') });
await runnerImport(here('take.ts'), { configFile: false, root: here('../..'), logLevel: 'error' });
