/** The flags that every shell understands. */
import { isIP } from 'node:net';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { fail, ok, type Result } from '#shared/api/result.ts';
import { looksLikeLink, type PagePlace, parseDeepLink } from './deep-link.ts';

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
  /** `--listen ADDRESS`: another network address than this computer's own, 127.0.0.1. */
  readonly listen: string | undefined;
  /** Where a link `snowglobe://…` among the words leads. */
  readonly place: PagePlace | undefined;
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
  --port N            with an address: the port to listen on (default: any free one)
  --listen ADDRESS    with an address: let other computers in, unencrypted; see docs/REMOTE.md for the safe way
  snowglobe://…       open at this place: snowglobe://option/services.openssh, snowglobe://app/firefox`;

/** Has to stand beside `--listen`: what goes over the network can be read and changed on the way. */
const unencryptedFlag = 'i-know-this-is-not-encrypted';

/** `args` are the words after the program's name; `directory` is what relative paths start from. */
export function parseStartFlags(args: readonly string[], directory: string): Result<StartFlags, WrongFlags> {
  const wrong = (sentence: string) => fail<WrongFlags>({ kind: 'wrong-flags', sentence });
  let values: ReturnType<typeof parse>['values'];
  let words: readonly string[];
  try {
    ({ values, positionals: words } = parse(args));
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
  const [link, ...more] = words;
  if (link !== undefined && !looksLikeLink(link)) return wrong(`Unexpected argument '${link}'.`);
  if (more.length > 0) return wrong('One link at a time, please.');
  const place = link === undefined ? ok(undefined) : parseDeepLink(link);
  if (!place.ok) return wrong(place.error.sentence);
  const { listen } = values;
  if (listen !== undefined && isIP(listen) === 0) {
    return wrong(`--listen needs a network address such as 192.168.1.20 or 0.0.0.0, not '${listen}'.`);
  }
  if (listen !== undefined && !isLoopback(listen) && !values[unencryptedFlag]) {
    return wrong(
      `--listen ${listen} lets other computers in, and whoever is on the way can read and change what is sent. ` +
        `An SSH tunnel needs no --listen (docs/REMOTE.md). If you want it all the same, add --${unencryptedFlag}.`,
    );
  }
  const absolute = (path: string | undefined) => (path === undefined ? undefined : resolve(directory, path));
  return ok({
    root: absolute(values.root),
    practice: values.practice ?? false,
    resetPractice: values['reset-practice'] ?? false,
    dataDirectory: absolute(values.data),
    addressOnly: (values.serve ?? false) || (values['no-window'] ?? false),
    port,
    listen,
    place: place.value,
  });
}

/** Addresses that no other computer can reach (RFC 1122, section 3.2.1.3; RFC 4291, section 2.5.3). */
export function isLoopback(address: string): boolean {
  return /^127\.\d+\.\d+\.\d+$/.test(address) || address === '::1';
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      root: { type: 'string' },
      practice: { type: 'boolean' },
      'reset-practice': { type: 'boolean' },
      data: { type: 'string' },
      serve: { type: 'boolean' },
      'no-window': { type: 'boolean' },
      port: { type: 'string' },
      listen: { type: 'string' },
      [unencryptedFlag]: { type: 'boolean' },
    },
  });
}
