/** What the program's exit codes mean; scripts rely on them. */
export const exitCode = {
  done: 0,
  /** A file does not parse or cannot be read or written. */
  brokenFile: 1,
  /** A rebuild did not work. */
  failed: 1,
  usage: 2,
  /** Not set, or not in the list. */
  notThere: 3,
  refused: 4,
  /** A trial went back. */
  notKept: 5,
  /** As shells say it of a program that Ctrl+C ended. */
  cancelled: 130,
} as const;
