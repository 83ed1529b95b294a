/** `journalctl --unit=UNIT`: what a failed unit wrote. */
import { readFailedUnits } from './failed-units.ts';
import type { ToolCall } from './tool-call.ts';

export async function journalctl({ root, args, print }: ToolCall): Promise<number> {
  const wanted = args.find((argument) => argument.startsWith('--unit='))?.slice('--unit='.length);
  const { since, units } = readFailedUnits(root);
  const lines = units.find(({ unit }) => unit === wanted)?.journal ?? [];
  const time = `${since.slice(0, 19)}+0000`;
  print(lines.map((line) => `${time} ${line}\n`).join(''));
  return 0;
}
