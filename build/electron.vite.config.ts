/**
 * The desktop application's three parts, and beside `main` the two Node programs that share most of their
 * code with it (the command line and the headless shell). Everything they need is bundled in: `out/` runs
 * without node_modules.
 */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';
import { buildingFolder, projectRoot } from './paths.mjs';

const source = (path: string): string => join(projectRoot, path);

export default defineConfig({
  main: {
    publicDir: false,
    build: {
      outDir: buildingFolder,
      emptyOutDir: false,
      // Electron brings a newer Node, but the command line runs on the oldest that we support.
      target: 'node20.19',
      externalizeDeps: false,
      rolldownOptions: {
        input: {
          main: source('electron/main.ts'),
          cli: source('electron/cli/main.ts'),
          serve: source('electron/serve/main.ts'),
        },
        output: {
          format: 'es',
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name]-[hash].js',
          banner: (chunk) => (chunk.isEntry && chunk.name === 'cli' ? '#!/usr/bin/env node' : ''),
        },
      },
    },
  },
  preload: {
    publicDir: false,
    build: {
      outDir: buildingFolder,
      emptyOutDir: false,
      externalizeDeps: false,
      rolldownOptions: {
        input: { preload: source('electron/preload.ts') },
        // A sandboxed preload script is loaded as one CommonJS file, whatever package.json says.
        output: { format: 'cjs', entryFileNames: 'preload.cjs' },
      },
    },
  },
  renderer: {
    root: source('renderer'),
    plugins: [react()],
    build: {
      outDir: join(buildingFolder, 'renderer'),
      emptyOutDir: false,
      // The page also runs in whatever browser is installed.
      target: 'es2022',
      minify: true,
      // Inlined assets would be data: addresses, which the content security policy refuses for scripts.
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 2_000,
      rolldownOptions: { input: source('renderer/index.html') },
    },
  },
});
