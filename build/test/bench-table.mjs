/** The table that `npm run bench` ends with, and the ratios that must not grow. */

/** What a machine's noise may make of a ratio: beyond it, something became slower. */
const GROWTH_ALLOWED = 1.3;

/** @typedef {import('../../test/bench/figure.ts').Figure} Figure */

/** Ours divided by what stands beside it, or null where nothing does. @param {Figure} figure */
export function ratioOf({ ours, beside }) {
  return beside === undefined ? null : ours / beside.value;
}

/** The names of those whose ratio is beyond what is kept. @param {readonly Figure[]} figures @param {Readonly<Record<string, number>>} kept */
export function grownRatios(figures, kept) {
  return figures
    .filter((figure) => {
      const ratio = ratioOf(figure);
      const before = kept[figure.what];
      return ratio !== null && before !== undefined && ratio > before * GROWTH_ALLOWED;
    })
    .map(({ what }) => what);
}

/** The names of those above what was promised. @param {readonly Figure[]} figures */
export function brokenLimits(figures) {
  return figures.filter(({ ours, limit }) => limit !== undefined && ours > limit).map(({ what }) => what);
}

/** @param {readonly Figure[]} figures @param {Readonly<Record<string, number>>} kept */
export function tableOf(figures, kept) {
  const rows = figures.map((figure) => {
    const { what, unit, ours, beside, limit } = figure;
    const ratio = ratioOf(figure);
    const before = kept[what];
    return [
      what,
      `${short(ours)} ${unit}`,
      beside === undefined ? '' : `${beside.name}: ${short(beside.value)} ${unit}`,
      ratio === null ? '' : ratio.toFixed(2),
      before === undefined ? '' : before.toFixed(2),
      limit === undefined ? '' : `${limit} ${unit}`,
    ];
  });
  const all = [['', 'ours', 'beside it', 'ratio', 'kept', 'at most'], ...rows];
  const widths = all[0].map((_, column) => Math.max(...all.map((cells) => cells[column].length)));
  return all
    .map((cells) =>
      cells
        .map((cell, column) => pad(cell, widths[column], column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** Words to the left, numbers to the right. */
function pad(cell, width, column) {
  return column === 0 || column === 2 ? cell.padEnd(width) : cell.padStart(width);
}

function short(value) {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0);
}
