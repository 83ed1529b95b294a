/**
 * `npm test`: everything. `npm test -- unit` runs one group; what follows goes to vitest:
 * `npm test -- unit session`.
 */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { projectRoot } from '../paths.mjs';
import { buildIfChanged } from '../start/build-if-changed.mjs';
import { ensureDependencies } from '../start/dependencies.mjs';
import { groups, runGroup } from './groups.mjs';
import { ensureSystemNeeds } from './system-needs.mjs';

const [wanted, ...extraArguments] = process.argv.slice(2);
const say = (text) => process.stdout.write(`${text}\n`);

async function run() {
  const chosen = wanted === undefined ? groups : groups.filter(({ name }) => name === wanted);
  if (chosen.length === 0) {
    say(`There is no group '${wanted}', but: ${groups.map(({ name }) => name).join(', ')}.`);
    return 2;
  }
  const summary = [];
  const total = { passed: 0, failed: 0, skipped: 0 };

  try {
    await ensureDependencies(say);
    await buildIfChanged(say);
  } catch (error) {
    say(error.message);
    return 1;
  }
  ensureSystemNeeds(say);
  if (wanted === undefined) {
    for (const check of checks) {
      const good = runCheck(check);
      summary.push(`${check.name}: ${good ? 'passed' : 'failed'}`);
      total[good ? 'passed' : 'failed'] += 1;
    }
  }
  for (const group of chosen) {
    say(`\n${group.name}`);
    const counts = await runGroup(group, extraArguments);
    summary.push(groupLine(group.name, counts));
    for (const outcome of Object.keys(total)) total[outcome] += counts[outcome];
  }
  if (wanted === undefined) {
    // Last, when nothing of ours runs beside it.
    const good = runCheck(ratios);
    summary.push(`${ratios.name}: ${good ? 'passed' : 'failed'}`);
    total[good ? 'passed' : 'failed'] += 1;
  }
  say(`\n${summary.join('\n')}\n\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
  return total.failed === 0 ? 0 : 1;
}

const checks = [
  { name: 'types', program: 'typescript/bin/tsc', args: ['-p', 'tsconfig.json'] },
  { name: 'types of shared/ alone', program: 'typescript/bin/tsc', args: ['-p', 'shared/tsconfig.json'] },
  { name: 'lint', program: '@biomejs/biome/bin/biome', args: ['check', '.'] },
];

/** How fast we are beside others, in one run: a time of ours alone would tell more about the machine. */
const ratios = { name: 'ratios', program: '../build/test/bench.mjs', args: ['ratios', '--check'] };

function runCheck({ name, program, args }) {
  say(`\n${name}`);
  const { status } = spawnSync(process.execPath, [join(projectRoot, 'node_modules', program), ...args], {
    cwd: projectRoot,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  return status === 0;
}

function groupLine(name, { passed, failed, skipped, skippedNames, seconds }) {
  const counts = `${passed} passed, ${failed} failed, ${skipped} skipped`;
  const names = skippedNames.map((skippedName) => `\n  skipped: ${skippedName}`).join('');
  return `${name}: ${counts} (${seconds.toFixed(0)} s)${names}`;
}

process.exit(await run());
