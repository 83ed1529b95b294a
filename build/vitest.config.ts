/** The groups of tests, as vitest's projects. `electron` is a double everywhere: Node cannot load the real one. */
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { projectRoot } from './paths.mjs';

const electronDouble = join(projectRoot, 'test/helpers/electron-double.ts');

/** Milliseconds. A machine that is busy with other things must not make a test fail. */
const unitTimeout = 20_000;
/** Nor what is waited for inside of one: `expect.poll` gives up after a second by itself. */
const expect = { poll: { timeout: 15_000 } };

/** They measure: what runs beside them would be in their figures. */
const alone = ['test/e2e/speed.test.ts', 'test/e2e/long-log.test.ts'];

const everywhere = {
  root: projectRoot,
  resolve: { alias: { electron: electronDouble } },
};

export default defineConfig({
  root: projectRoot,
  // Two at a time also on a large machine: many tests start programs of their own.
  test: {
    maxWorkers: 2,
    projects: [
      {
        ...everywhere,
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.ts'],
          exclude: ['test/unit/renderer/**'],
          testTimeout: unitTimeout,
          expect,
        },
      },
      {
        ...everywhere,
        plugins: [react()],
        test: {
          name: 'unit-page',
          environment: 'happy-dom',
          include: ['test/unit/renderer/**/*.test.{ts,tsx}'],
          setupFiles: ['test/helpers/patient-page.ts'],
          testTimeout: unitTimeout,
          expect,
        },
      },
      {
        ...everywhere,
        test: {
          name: 'property',
          include: ['test/property/**/*.test.ts', 'test/fuzz/**/*.test.ts'],
          testTimeout: 120_000,
        },
      },
      {
        ...everywhere,
        test: {
          name: 'integration',
          include: ['test/integration/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
        },
      },
      {
        ...everywhere,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.test.ts'],
          exclude: alone,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
        },
      },
      {
        ...everywhere,
        test: {
          name: 'e2e-alone',
          include: alone,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect,
          // One after the other, when the rest is over.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
        },
      },
      {
        ...everywhere,
        // Not a group of `npm test`: it writes pictures into docs/.
        test: { name: 'screenshots', include: ['test/screenshots/**/*.shots.ts'], testTimeout: 120_000 },
      },
    ],
  },
});
