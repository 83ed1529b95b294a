/** Node programs that must be one file each, because they are started, or copied, on their own. */
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { buildingFolder, projectRoot } from './paths.mjs';

export const nodePrograms = [
  // Runs as root: whoever installs it wants to look at one file.
  { name: 'helper', entry: 'electron/helper/main.ts' },
  // A process of its own: what it needs of memory is gone when it ends.
  { name: 'catalog-builder', entry: 'electron/host/catalog/builder/main.ts' },
  // Started by the programs in a practice computer's bin folder.
  { name: 'practice-tools', entry: 'electron/host/machine/practice/tools/main.ts' },
];

/** The Vite configuration that bundles one of them, with everything it needs, into `out/<name>.js`. */
export function nodeProgramConfig({ name, entry }) {
  return {
    configFile: false,
    root: projectRoot,
    logLevel: 'warn',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: true,
      outDir: buildingFolder,
      emptyOutDir: false,
      target: 'node20.19',
      minify: false,
      reportCompressedSize: false,
      rolldownOptions: {
        input: { [name]: join(projectRoot, entry) },
        external: builtinModules.flatMap((module) => [module, `node:${module}`]),
        output: { format: 'es', entryFileNames: '[name].js', codeSplitting: false },
      },
    },
  };
}
