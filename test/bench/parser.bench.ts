/** Prints how fast the parser is beside the Lezer one, and fails below what was promised. */
import { report } from './figure.ts';
import { parserFigures, parserTable } from './parser-figures.ts';

const LEAST_RATIO = 3;
/** Were the time not linear, a megabyte would take many times as long for each character. */
const LARGEST_SPREAD = 5;

const figures = parserFigures();
const speeds = figures.map(({ ours }) => ours);
const spread = Math.max(...speeds) / Math.min(...speeds);
const slowest = Math.min(...figures.map(({ ratio }) => ratio));

process.stdout.write(`${parserTable(figures)}\n`);
for (const { length, ours, lezer } of figures) {
  if (length < 1_000_000) continue;
  const milliseconds = (speed: number) => length / speed / 1_000;
  report({
    what: `parsing ${(length / 1e6).toFixed(1)} million characters`,
    unit: 'ms',
    ours: milliseconds(ours),
    beside: { name: 'Lezer', value: milliseconds(lezer) },
  });
}
process.stdout.write(
  `least ratio ${slowest.toFixed(1)}, speeds differ by a factor of ${spread.toFixed(1)}\n`,
);
if (slowest < LEAST_RATIO || spread > LARGEST_SPREAD) process.exitCode = 1;
