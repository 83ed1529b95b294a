/** How a job goes, told on a terminal, in a file or as data. */
import type { Job } from '#shared/api/apply.ts';
import { outcomeLines, progressLine, stageWords } from './job-words.ts';

export interface JobDisplay {
  /** Called for every change of the job. */
  show(job: Job): void;
  /** A sentence beside the job. */
  say(sentence: string): void;
  /** A line that the next one replaces, where that can be; else nothing. */
  ask(line: string): void;
  end(job: Job): void;
  /** It was not begun. */
  refuse(problem: { readonly kind: string; readonly sentence: string }): void;
}

export interface Terminal {
  readonly isTty: boolean;
  readonly columns: () => number;
  /** Where a person reads. */
  readonly write: (text: string) => void;
  /** Where a program reads. */
  readonly print: (text: string) => void;
}

export function thisTerminal(): Terminal {
  return {
    isTty: process.stderr.isTTY === true,
    // A terminal that does not know its size says 0.
    columns: () => process.stderr.columns || 80,
    write: (text) => process.stderr.write(text),
    print: (text) => process.stdout.write(text),
  };
}

/** One object to a line: `{"event":"job","job":…}` for each change, or `{"event":"refused",…}`. */
export function jsonDisplay({ print, write }: Terminal): JobDisplay {
  const tell = (data: object): void => print(`${JSON.stringify(data)}\n`);
  return {
    show: (job) => tell({ event: 'job', job }),
    say: (sentence) => write(`${sentence}\n`),
    ask: () => {},
    end: () => {},
    refuse: ({ kind, sentence }) => tell({ event: 'refused', kind, sentence }),
  };
}

export function wordDisplay(terminal: Terminal): JobDisplay {
  return terminal.isTty ? rewritten(terminal) : plain(terminal);
}

const clearLine = '\r\u001b[2K';

function rewritten({ columns, write, print }: Terminal): JobDisplay {
  const replace = (line: string): void => write(`${clearLine}${shortened(line, columns() - 1)}`);
  let isAsking = false;
  return {
    show: (job) => {
      if (job.endedAt !== null || job.state === 'trying') return;
      const wasAsking = isAsking;
      isAsking = job.state === 'authorising';
      if (!isAsking) replace(progressLine(job));
      // Whoever asks for the password may write on this terminal too.
      else if (!wasAsking) write(`${clearLine}${stageWords(job.state)}\n`);
    },
    say: (sentence) => write(`${clearLine}${sentence}\n`),
    ask: replace,
    end: (job) => {
      write(clearLine);
      tellEnd(job, write, print);
    },
    refuse: ({ sentence }) => write(`${clearLine}snowglobe: ${sentence}\n`),
  };
}

/** A line for each stage: for a log, and for whoever cannot see a line change. */
function plain({ write, print }: Terminal): JobDisplay {
  let told: Job['state'] | null = null;
  return {
    show: (job) => {
      if (job.state === told || job.endedAt !== null) return;
      told = job.state;
      write(`${stageWords(job.state)}\n`);
    },
    say: (sentence) => write(`${sentence}\n`),
    ask: () => {},
    end: (job) => tellEnd(job, write, print),
    refuse: ({ sentence }) => write(`snowglobe: ${sentence}\n`),
  };
}

/** Only what a program would use goes to standard output: the path of what was built. */
function tellEnd(job: Job, write: (text: string) => void, print: (text: string) => void): void {
  const { outcome } = job;
  if (outcome === null) return;
  for (const line of outcomeLines(job, outcome)) write(`${line}\n`);
  if (outcome.kind === 'done' && outcome.system !== undefined) print(`${outcome.system}\n`);
}

function shortened(line: string, most: number): string {
  const characters = [...line];
  return characters.length <= most ? line : `${characters.slice(0, Math.max(0, most - 1)).join('')}…`;
}
