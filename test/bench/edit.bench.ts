/** Prints how long edits with their checks take, and fails where that is longer than was promised. */
import { editFigures, editTable } from './edit-figures.ts';
import { report } from './figure.ts';

/** About 5,000 lines of `bigModule`. */
const LARGE_FILE = 165_500;
const LONGEST_MS = 10;
const LENGTHS = [1_000, 10_000, 100_000, 1_000_000, 2_000_000];
/** Were the time not linear, a character of two megabytes would cost many times one of a hundred kilobytes. */
const LARGEST_GROWTH = 5;

// Warm before anything is measured.
editFigures([1_000, 10_000, 100_000]);

const large = editFigures([LARGE_FILE]);
const growing = editFigures(LENGTHS, ['set']);
const costs = growing.filter(({ characters }) => characters > 50_000).map((one) => one.edit / one.characters);
const growth = Math.max(...costs) / Math.min(...costs);
const setting = large.find(({ name }) => name === 'set')!;

process.stdout.write(`${editTable(large)}\n\n${editTable(growing)}\n`);
process.stdout.write(
  `one setting in ${setting.lines} lines: ${setting.edit.toFixed(1)} ms; time for each character differs by a factor of ${growth.toFixed(1)}\n`,
);
report({
  what: 'one setting in a large file, verified',
  unit: 'ms',
  ours: setting.edit,
  beside: { name: 'Lezer, parsing it once', value: setting.lezer },
  limit: LONGEST_MS,
});
if (growth > LARGEST_GROWTH) process.exitCode = 1;
