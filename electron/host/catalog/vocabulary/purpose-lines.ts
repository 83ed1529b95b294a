/** How the vocabulary is written: `what people say, another way to say it: best-name next.best.name`, one a line. */

export interface PurposeEntry {
  readonly says: readonly string[];
  /** Attribute paths and option paths, the best one first. Names that a release does not have are passed over. */
  readonly finds: readonly string[];
}

export function purposeLines(text: string): readonly PurposeEntry[] {
  return text
    .trim()
    .split('\n')
    .map((line) => {
      const [says = '', finds = ''] = line.split(': ');
      return { says: says.split(', '), finds: finds.split(' ') };
    });
}
