/** How the host tells whoever started it what no page can show: one sentence, never a stack trace. */
export type Report = (sentence: string) => void;

export const reportToTerminal: Report = (sentence) => {
  process.stderr.write(`Snowglobe: ${sentence}\n`);
};
