/** Says it on standard error and gives the exit code back. */
export function complain(message: string, code: number): number {
  process.stderr.write(`snowglobe: ${message}\n`);
  return code;
}
