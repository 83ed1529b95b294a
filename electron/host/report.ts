/** How the host tells whoever started it what no page can show: a sentence; for a bug, its whole story. */
export type Report = (sentence: string) => void;

export const reportToTerminal: Report = (sentence) => {
  process.stderr.write(`Snowglobe: ${sentence}\n`);
};
