/** What nixpkgs refuses to evaluate (pkgs/stdenv/generic/check-meta.nix), and what cannot be built. */
import { packageOfStorePath, readableStoreName } from '../../../generations/store-name.ts';
import { say, sayList } from '../../../texts/say.ts';
import type { RebuildError } from '../evidence.ts';
import type { ErrorRow, Finding, Fix, Surroundings } from '../explanation.ts';
import { escapeForRegExp } from '../line-of-option.ts';
import { mentionIn, mentionOfPackage, optionBehind, ownPlaceOf, pathOfOption } from '../where.ts';

/** Until 25.05 it was “Package … in …, refusing to evaluate”; since then it is the other way round. */
const refused = '[Pp]ackage [‘\'`"]([^’\'`"]+)[’\'`"] in (\\S+)';
const systemPackages = 'environment.systemPackages';

/** What is of no use without the others: consent to one is asked for all of them at once. */
const unfreeTogether: Readonly<Record<string, readonly string[]>> = {
  steam: ['steam', 'steam-original', 'steam-run', 'steam-unwrapped'],
  'nvidia-x11': ['nvidia-x11', 'nvidia-settings', 'nvidia-persistenced'],
};

export const packageRows: readonly ErrorRow[] = [
  {
    kind: 'unfree-package',
    pattern: new RegExp(
      `${refused}[\\s\\S]*? has (?:an unfree|a (?:block|black)listed) license(?: \\([‘'\`"]([^’'\`"]+))?`,
    ),
    explain: ([, full = '', position = '', licence], error, around) => {
      const name = /getName pkg\) \[\s*"([^"]+)"/.exec(error.text)?.[1] ?? nameOf(full);
      return {
        ...aboutPackage(full, position, error, around),
        sentence:
          licence === undefined || licence === 'unfree'
            ? say`${name} is not free software, and the configuration does not allow it yet.`
            : say`${name} is not free software (${licence}), and the configuration does not allow it yet.`,
        fixes: [
          {
            label: say`Allow ${name}`,
            intents: (unfreeTogether[name] ?? [name]).map((value) => ({
              kind: 'add',
              path: ['nixpkgs', 'config', 'allowUnfreePredicate'],
              element: { type: 'string', value },
            })),
          },
          ...takeOut(full, position, error, around),
        ],
      };
    },
  },
  {
    kind: 'insecure-package',
    pattern: new RegExp(`${refused}[\\s\\S]*? is marked as insecure`),
    explain: ([, full = '', position = ''], error, around) => {
      const issues = [...error.text.matchAll(/^\s+- (.+)$/gm)].map(([, issue = '']) => issue.trim());
      return {
        ...aboutPackage(full, position, error, around),
        sentence: [
          say`${full} has known security problems, so NixOS does not install it unless it is allowed by name.`,
          ...issues.slice(0, 1),
        ].join(' '),
        fixes: [
          {
            label: say`Allow ${full} all the same`,
            intents: [
              {
                kind: 'add',
                path: ['nixpkgs', 'config', 'permittedInsecurePackages'],
                element: { type: 'string', value: full },
              },
            ],
          },
          ...takeOut(full, position, error, around),
        ],
      };
    },
  },
  {
    kind: 'broken-package',
    pattern: new RegExp(`${refused}[\\s\\S]*? (?:is marked as broken|has problems:\\s*- broken)`),
    explain: ([, full = '', position = ''], error, around) => ({
      ...aboutPackage(full, position, error, around),
      sentence: say`${nameOf(full)} is known not to work in this version of NixOS.`,
      fixes: takeOut(full, position, error, around),
    }),
  },
  {
    kind: 'unsupported-package',
    pattern: new RegExp(
      `${refused}[\\s\\S]*? (?:is not available on the requested hostPlatform|is not supported on|is not available on)`,
    ),
    explain: ([, full = '', position = ''], error, around) => ({
      ...aboutPackage(full, position, error, around),
      sentence: say`${nameOf(full)} does not exist for this kind of computer.`,
      fixes: takeOut(full, position, error, around),
    }),
  },
  {
    kind: 'package-collision',
    // Nix's own way of joining packages, and that of nixpkgs, before and after both began to explain themselves.
    pattern:
      /(?:conflict for the following files:|collision between|conflicting subpath:)\s*["'`]?(\/[^\s"'`]+)["'`]?(?:\s+and)?\s+["'`]?(\/[^\s"'`]+)/,
    explain: ([, one = '', other = ''], error, around) => collision(one, other, error, around),
  },
  {
    kind: 'package-collision',
    pattern: /(?:files|packages) '([^']+)' and '([^']+)' have the same priority/,
    explain: ([, one = '', other = ''], error, around) => collision(one, other, error, around),
  },
  {
    kind: 'package-collision',
    // A profile of Nix itself.
    pattern:
      /existing package already provides the following file:\s*(\/\S+)\s+This is the conflicting file from the new package:\s*(\/\S+)/,
    explain: ([, one = '', other = ''], error, around) => collision(one, other, error, around),
  },
  {
    kind: 'hash-mismatch',
    pattern:
      /hash mismatch[\s\S]*?'([^']+)'|NAR hash mismatch in input '([^']+)'|mismatch in field 'narHash' of input/,
    explain: ([, derivation, input]) => {
      const what = derivation === undefined ? (input ?? say`A download`) : readableStoreName(derivation);
      return {
        sentence: say`${what} was downloaded, and it is not what was expected: it has changed where it comes from. Update, or try again later.`,
        subject: what,
      };
    },
  },
  {
    kind: 'out-of-memory',
    pattern: /(?:builder for|Cannot build) '([^']+)'[\s\S]*?failed due to signal 9/,
    explain: ([, derivation = '']) => ({
      sentence: say`Building ${readableStoreName(derivation)} was stopped from outside, most likely because the memory was full. Close other programs and apply again.`,
      subject: readableStoreName(derivation),
    }),
  },
  {
    kind: 'build-failed',
    pattern:
      /(?:builder for|Cannot build|build(?:ing)? of|is required to build) '([^']+?)(?:[!^][^']*)?'|^timed out after \d+ seconds/,
    explain: ([whole, derivation], error, { evidence }) => {
      const name = derivation === undefined ? say`A package` : readableStoreName(derivation);
      const isTooSlow = whole.startsWith('timed') || /timed out after/.test(error.sentence);
      return {
        sentence: isTooSlow
          ? say`${name} could not be built: it took too long.`
          : /is required to build/.test(whole)
            ? say`${name} could not be built on this kind of computer.`
            : say`${name} could not be built.`,
        subject: derivation === undefined ? null : name,
        details:
          derivation === undefined ? error.text.split('\n') : lastLinesOf(derivation, error, evidence.log),
      };
    },
  },
];

/** What two packages bring both, in the log of the derivation that joins them (nixpkgs' buildEnv). */
export function collision(
  one: string,
  other: string,
  error: RebuildError | null,
  around: Surroundings,
): Finding {
  const [first, second] = [inStore(one), inStore(other)];
  const names = [...new Set([first.name, second.name])].filter((name) => name !== '');
  const option = error === null ? null : optionBehind(error, ownPlaceOf(error, around.files), around.files);
  return {
    sentence: say`${sayList(names)} both bring the file ${first.file}. Only one of them can be installed this way.`,
    subject: names.join(', '),
    option: option ?? systemPackages,
    suggestions: [],
    fixes: names.flatMap((name) => removeFrom(option ?? systemPackages, name)),
  };
}

function inStore(path: string) {
  const found = /\/([0-9a-z]{32}-[^/]+)\/(.*)$/.exec(path);
  if (found === null) return { name: packageOfStorePath(path).name, file: path };
  return { name: packageOfStorePath(`/${found[1]}`).name, file: found[2] as string };
}

function aboutPackage(full: string, position: string, error: RebuildError, around: Surroundings): Finding {
  const attribute = attributeOf(full, position, around);
  const place = ownPlaceOf(error, around.files) ?? mentionOfPackage(attribute, around.files);
  return { sentence: '', subject: attribute, option: optionBehind(error, place, around.files), place };
}

/** Only where it is sure how the person's files name it: no edit is offered on a guess. */
function takeOut(full: string, position: string, error: RebuildError, around: Surroundings): readonly Fix[] {
  const attribute = attributeOf(full, position, around);
  const { option } = aboutPackage(full, position, error, around);
  if (option === null || option === undefined) {
    return isByName(position) && around.files.list.length === 0 ? removeFrom(systemPackages, attribute) : [];
  }
  if (/[pP]ackages$/.test(option)) {
    return mentionOfPackage(attribute, around.files) === null ? [] : removeFrom(option, attribute);
  }
  const path = pathOfOption(option);
  if (path?.at(-1) !== 'enable') return [];
  const value = { type: 'bool', value: false } as const;
  return [{ label: say`Switch ${option} off`, intents: [{ kind: 'set', path, value }] }];
}

function removeFrom(option: string, attribute: string): readonly Fix[] {
  const path = pathOfOption(option);
  if (path === null || attribute === '') return [];
  const element = { type: 'package', attribute: attribute.split('.') } as const;
  return [{ label: say`Take ${attribute} out`, intents: [{ kind: 'remove', path, element }] }];
}

/**
 * `pkgs/by-name/sp/spotify/package.nix:14` is the attribute `spotify`. Others go by the package's name, or by a name
 * with a version that the person's files use: `openssl_1_1`.
 */
function attributeOf(full: string, position: string, { files }: Surroundings): string {
  const [name, placed] = [nameOf(full), byName.exec(position)?.[1]];
  if (placed !== undefined || mentionOfPackage(name, files) !== null) return placed ?? name;
  const versioned = new RegExp(`(?<![\\w"'/-])${escapeForRegExp(name)}[_-]?\\d[\\w-]*`);
  const place = mentionIn(files.list, versioned, files);
  const line = place === null ? '' : (files.textOf(place.file)?.split('\n')[place.line - 1] ?? '');
  return versioned.exec(line)?.[0] ?? name;
}

const byName = /\/by-name\/[^/]+\/([^/]+)\//;

function isByName(position: string): boolean {
  return byName.test(position);
}

function nameOf(full: string): string {
  return packageOfStorePath(full).name;
}

function lastLinesOf(derivation: string, error: RebuildError, log: readonly string[]): string[] {
  const prefix = `${packageOfStorePath(derivation).name}> `;
  const own = log.filter((line) => line.startsWith(prefix)).map((line) => line.slice(prefix.length));
  if (own.length > 0) return own.slice(-20);
  // Without the structured log, Nix repeats the last lines in the error, or they stand right before it.
  const quoted = [...error.text.matchAll(/^\s+> (.*)$/gm)].map(([, line = '']) => line);
  if (quoted.length > 0) return quoted.slice(-20);
  const begun = log.findLastIndex((line) => line.startsWith(`building '${derivation}'`));
  const ended = log.findIndex((line, index) => index > begun && /^error:/.test(line));
  const between = begun === -1 ? [] : log.slice(begun + 1, ended === -1 ? undefined : ended);
  return between.length > 0 ? between.slice(-20) : error.text.split('\n');
}
