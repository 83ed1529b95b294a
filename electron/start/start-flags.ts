/** The flags that every shell understands. */
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/api/result.ts';

export interface StartFlags {
  /** `--root DIR`, absolute: a NixOS tree to look at and edit. */
  readonly root: string | undefined;
  readonly practice: boolean;
  readonly resetPractice: boolean;
  /** `--data DIR`, absolute: where Snowglobe keeps what is its own. */
  readonly dataDirectory: string | undefined;
  /** `--serve` or `--no-window`: no window, the address is printed. */
  readonly addressOnly: boolean;
  /** `--port N`; 0 lets the system choose a free one. */
  readonly port: number;
}

export interface WrongFlags {
  readonly kind: 'wrong-flags';
  readonly sentence: string;
}

export const startFlagsHelp = `  --practice          use the practice computer, also on NixOS
  --reset-practice    make the practice computer new
  --root DIR          open the NixOS tree in DIR for looking and editing
  --data DIR          keep what is Snowglobe's own in DIR
  --serve             open no window, print an address (also: --no-window)
  --port N            with an address: the port to listen on (default: any free one)`;

/** `args` are the words after the program's name; `directory` is what relative paths start from. */
export function parseStartFlags(args: readonly string[], directory: string): Result<StartFlags, WrongFlags> {
  const wrong = (sentence: string) => fail<WrongFlags>({ kind: 'wrong-flags', sentence });
  let values: ReturnType<typeof parse>;
  try {
    values = parse(args);
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
  const port = Number(values.port ?? 0);
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    return wrong(`--port needs a number from 0 to 65535, not '${values.port}'.`);
  }
  if (values.root !== undefined && (values.practice || values['reset-practice'])) {
    return wrong('--root and --practice mean different computers: give only one of them.');
  }
  const absolute = (path: string | undefined) => (path === undefined ? undefined : resolve(directory, path));
  return ok({
    root: absolute(values.root),
    practice: values.practice ?? false,
    resetPractice: values['reset-practice'] ?? false,
    dataDirectory: absolute(values.data),
    addressOnly: (values.serve ?? false) || (values['no-window'] ?? false),
    port,
  });
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    options: {
      root: { type: 'string' },
      practice: { type: 'boolean' },
      'reset-practice': { type: 'boolean' },
      data: { type: 'string' },
      serve: { type: 'boolean' },
      'no-window': { type: 'boolean' },
      port: { type: 'string' },
    },
  }).values;
}
