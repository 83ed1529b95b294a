/** @param leader the process that was started with a group of its own; undefined: it was not */
export function signalGroup(leader: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (leader !== undefined) process.kill(-leader, signal);
  } catch {
    // It has ended by itself.
  }
}
