/** Builds the page over the fake bridge, to be looked at and checked with axe. */
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// As it is shipped: vitest would have it built for looking for mistakes, which is twice as slow.
process.env.NODE_ENV = 'production';

const folder = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

export default defineConfig({
  root: folder('.'),
  base: './',
  publicDir: false,
  plugins: [react()],
  resolve: { alias: { '#shared': folder('../../shared') } },
  build: {
    emptyOutDir: true,
    target: 'es2022',
    assetsInlineLimit: 0,
  },
  logLevel: 'warn',
});
