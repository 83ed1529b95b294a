/** Questions to systemd and its journal, asked as the person: nothing is changed by any of them. */
import { execFile } from 'node:child_process';
import { z } from 'zod';
import type { MachineCondition } from '#shared/api/machine.ts';
import { unitNameSchema } from '#shared/api/machine.ts';
import { fail, ok, type Result } from '#shared/api/result.ts';
import type { Command, Commands } from '#shared/machine/computer.ts';

type Programs = Pick<Commands, 'systemctl' | 'journalctl'>;

/** Milliseconds: whoever looks at Home does not wait longer for a systemd that hangs. */
const patience = 10_000;

const unitsSchema = z.array(z.object({ unit: unitNameSchema, description: z.string() }));
/** Microseconds since 1970; 0 or null where none is planned. */
const timersSchema = z.array(z.object({ next: z.number().nullable() }));

/** Null where systemd is not there, or does not answer. (systemctl(1): --output=json) */
export async function failedUnits({ systemctl }: Programs): Promise<MachineCondition['failedUnits']> {
  const units = await askForJson(systemctl, ['list-units', '--state=failed'], unitsSchema);
  return units?.map(({ unit, description }) => ({ name: unit, description })) ?? null;
}

/** ISO 8601, UTC; null where NixOS' clean-up does not start by itself. */
export async function nextCleanUp({ systemctl }: Programs): Promise<string | null> {
  const timers = await askForJson(systemctl, ['list-timers', 'nix-gc.timer'], timersSchema);
  const next = timers?.[0]?.next ?? 0;
  return next > 0 ? new Date(next / 1_000).toISOString() : null;
}

const mostLines = 80;

/** The newest lines, oldest of them first. The error is the journal's own sentence, or Node's. */
export async function unitLog({ journalctl }: Programs, unit: string): Promise<Result<string[], string>> {
  const answer = await ask(journalctl, [
    `--unit=${unit}`,
    `--lines=${mostLines}`,
    '--output=short-iso',
    '--no-hostname',
    '--no-pager',
    '--quiet',
  ]);
  if (!answer.ok) return answer;
  return ok(answer.value.split('\n').filter((line) => line !== ''));
}

async function askForJson<Schema extends z.ZodType>(
  command: Command,
  args: readonly string[],
  schema: Schema,
): Promise<z.infer<Schema> | null> {
  const answer = await ask(command, [...args, '--output=json', '--no-pager']);
  if (!answer.ok) return null;
  try {
    return schema.safeParse(JSON.parse(answer.value || '[]')).data ?? null;
  } catch {
    return null;
  }
}

function ask({ program, environment }: Command, args: readonly string[]): Promise<Result<string, string>> {
  return new Promise((resolve) => {
    const env = { ...process.env, ...environment, SYSTEMD_COLORS: '0', LC_ALL: 'C.UTF-8' };
    execFile(program, args, { env, timeout: patience, maxBuffer: 2 ** 24 }, (error, output, errors) => {
      if (error === null) resolve(ok(output));
      else resolve(fail(errors.trim().split('\n')[0] || error.message));
    });
  });
}
