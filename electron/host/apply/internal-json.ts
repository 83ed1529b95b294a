/**
 * The lines that Nix writes with `--log-format internal-json`. The numbers are those of Nix' own
 * src/libutil/logging.hh; they are the same from 2.8 to 2.34.
 */

export type NixMessage =
  /** A line that is not Nix' own: nixos-rebuild, the activation script, systemd. */
  | { readonly kind: 'plain'; readonly text: string }
  | {
      readonly kind: 'message';
      /** 0 error, 1 warning, 2 notice, 3 info, more: talk. */
      readonly level: number;
      readonly text: string;
      /** Of an error: the sentence alone, without "error:" and excerpt. */
      readonly rawText: string | null;
      readonly place: { readonly file: string; readonly line: number; readonly column: number } | null;
    }
  | {
      readonly kind: 'start';
      readonly id: number;
      readonly type: number;
      readonly level: number;
      readonly text: string;
      readonly fields: readonly (string | number)[];
    }
  | { readonly kind: 'stop'; readonly id: number }
  | {
      readonly kind: 'result';
      readonly id: number;
      readonly type: number;
      readonly fields: readonly (string | number)[];
    };

export const activityType = {
  copyPath: 100,
  fileTransfer: 101,
  realise: 102,
  builds: 104,
  build: 105,
} as const;

export const resultType = { buildLogLine: 101, setPhase: 104, progress: 105, setExpected: 106 } as const;

const marker = '@nix ';

/** Null for a line with the marker that is not a message we know: a newer Nix may have more. */
export function parseNixLine(line: string): NixMessage | null {
  // A program that does not end its line can stand before the marker.
  if (!line.startsWith(marker)) return { kind: 'plain', text: stripAnsi(line) };
  let value: unknown;
  try {
    value = JSON.parse(line.slice(marker.length));
  } catch {
    return { kind: 'plain', text: stripAnsi(line) };
  }
  if (!isObject(value)) return null;
  const id = numberIn(value, 'id') ?? 0;
  switch (value.action) {
    case 'msg':
      return {
        kind: 'message',
        level: numberIn(value, 'level') ?? 3,
        text: stripAnsi(textIn(value, 'msg') ?? ''),
        rawText: textIn(value, 'raw_msg') === null ? null : stripAnsi(textIn(value, 'raw_msg') ?? ''),
        place: placeIn(value),
      };
    case 'start':
      return {
        kind: 'start',
        id,
        type: numberIn(value, 'type') ?? 0,
        level: numberIn(value, 'level') ?? 3,
        text: stripAnsi(textIn(value, 'text') ?? ''),
        fields: fieldsIn(value),
      };
    case 'stop':
      return { kind: 'stop', id };
    case 'result':
      return { kind: 'result', id, type: numberIn(value, 'type') ?? 0, fields: fieldsIn(value) };
    default:
      return null;
  }
}

/** Colours and cursor movements (ECMA-48 control sequences) and window titles. */
export function stripAnsi(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: the control characters are what it is about
  return text.replace(/\x1b(?:\[[0-?]*[ -/]*[@-~]|\][^\x07\x1b]*(?:\x07|\x1b\\))/g, '').replaceAll('\r', '');
}

function placeIn(value: Readonly<Record<string, unknown>>) {
  const file = textIn(value, 'file');
  const line = numberIn(value, 'line');
  if (file === null || line === null) return null;
  const column = numberIn(value, 'column') ?? 1;
  // Nix 2.34 repeats the position in the file's name.
  const position = `:${line}:${column}`;
  return { file: file.endsWith(position) ? file.slice(0, -position.length) : file, line, column };
}

function fieldsIn(value: Readonly<Record<string, unknown>>): readonly (string | number)[] {
  const { fields } = value;
  if (!Array.isArray(fields)) return [];
  return fields.filter((field) => typeof field === 'string' || typeof field === 'number');
}

function numberIn(value: Readonly<Record<string, unknown>>, name: string): number | null {
  const found = value[name];
  return typeof found === 'number' ? found : null;
}

function textIn(value: Readonly<Record<string, unknown>>, name: string): string | null {
  const found = value[name];
  return typeof found === 'string' ? found : null;
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
