/** Runs one group of tests and counts. */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';

export const groups = [
  { name: 'unit', projects: ['unit', 'unit-page'] },
  { name: 'property', projects: ['property'] },
  { name: 'integration', projects: ['integration'] },
  { name: 'end-to-end', projects: ['e2e', 'e2e-alone'] },
];

/** `{ passed, failed, skipped, seconds }`. What fails is shown by vitest itself. */
export async function runGroup({ projects }, extraArguments) {
  const folder = mkdtempSync(join(tmpdir(), 'snowglobe-tests-'));
  const report = join(folder, 'report.json');
  const started = performance.now();
  const code = await vitest([
    ...projects.flatMap((project) => ['--project', project]),
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
    '--passWithNoTests',
    ...extraArguments,
  ]);
  const seconds = (performance.now() - started) / 1_000;
  const counts = existsSync(report) ? count(JSON.parse(readFileSync(report, 'utf8'))) : noCounts;
  rmSync(folder, { recursive: true, force: true });
  // It ended badly without a failing test: an error outside of all tests, or vitest did not start.
  const failed = code !== 0 && counts.failed === 0 ? 1 : counts.failed;
  return { ...counts, failed, seconds };
}

const noCounts = { passed: 0, failed: 0, skipped: 0, skippedNames: [] };

/** A file that cannot be loaded has no tests to count, but it is a failure. */
function count(report) {
  const tests = report.testResults.flatMap((file) => file.assertionResults);
  const brokenFiles = report.testResults.filter(
    (file) => file.status === 'failed' && !file.assertionResults.some((test) => test.status === 'failed'),
  );
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed');
  return {
    passed: tests.filter((test) => test.status === 'passed').length,
    failed: tests.filter((test) => test.status === 'failed').length + brokenFiles.length,
    skipped: skipped.length,
    skippedNames: [...new Set(skipped.map((test) => skippedName(test, tests)))],
  };
}

/** A group that is skipped whole goes by its own name, which says why; else each test by its own. */
function skippedName(test, tests) {
  const group = test.ancestorTitles[0];
  const isWhole = tests.every(
    (other) => other.ancestorTitles[0] !== group || (other.status !== 'passed' && other.status !== 'failed'),
  );
  return group !== undefined && isWhole ? group : test.title;
}

/** Colours are for people: in a log of CI they would be rubbish, and vitest puts them there. */
const plainText = process.stdout.isTTY ? {} : { NO_COLOR: '1' };

function vitest(args) {
  const child = spawn(
    process.execPath,
    [
      join(projectRoot, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--config',
      'build/vitest.config.ts',
      ...args,
    ],
    { cwd: projectRoot, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...plainText } },
  );
  return new Promise((resolve) => child.on('close', resolve));
}
