/** What the program's exit codes mean; scripts rely on them. */
export const exitCode = {
  done: 0,
  /** A file does not parse or cannot be read or written. */
  brokenFile: 1,
  usage: 2,
  /** Not set, or not in the list. */
  notThere: 3,
  refused: 4,
} as const;
