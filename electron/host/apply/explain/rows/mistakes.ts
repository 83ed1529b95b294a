/** Mistakes of writing in the person's own files. */
import type { Intent } from '#shared/api/intent.ts';
import type { RebuildError } from '../evidence.ts';
import type { ErrorRow, Finding, Fix, Surroundings } from '../explanation.ts';
import { namesMeant } from '../nearest.ts';
import { optionBehind, ownFileOf, ownPlaceOf, pathOfOption, settingPlace } from '../where.ts';

export const mistakeRows: readonly ErrorRow[] = [
  {
    kind: 'untracked-file',
    pattern: /[Pp]ath '([^']+)' in the repository ["']?([^"'\n]+?)["']? is not tracked by Git/,
    explain: ([, file = ''], error) => untracked(file, error),
  },
  {
    kind: 'untracked-file',
    pattern:
      /(?:path|getting status of|opening file) '\/[^']*\/[0-9a-z]{32}-source\/([^']+)'(?: does not exist|: No such file)/,
    explain: ([, file = ''], error) => untracked(file, error),
  },
  {
    kind: 'file-not-found',
    pattern:
      /(?:path|getting status of|opening file|cannot open file|file) '((?!\/[^']*\/[0-9a-z]{32}-)[^']+)'(?: does not exist|: No such file or directory)/,
    explain: ([, file = ''], error, around) => ({
      sentence: `The configuration names the file ${file}, and there is no such file.`,
      subject: file,
      place: ownPlaceOf(error, around.files) ?? mentionOf(file, error, around),
    }),
  },
  {
    kind: 'file-not-found',
    pattern: /file '([^']+)' was not found in the Nix search path/,
    explain: ([, file = '']) => ({
      sentence: `The configuration asks for <${file}>, and nothing on this computer has that name.`,
      subject: file,
    }),
  },
  {
    kind: 'conflicting-values',
    pattern: /^attribute '([^']+)' already defined(?: at (?:\S*?)(\/[^\s:]+):(\d+))?/,
    explain: ([, option = '', , line]) => ({
      sentence:
        line === undefined
          ? `${option} is set twice in the same file. One of the two has to go.`
          : `${option} is set twice in the same file, for the first time in line ${line}. One of the two has to go.`,
      subject: option,
      option,
    }),
  },
  {
    kind: 'syntax-error',
    pattern:
      /^(?:syntax error, (.*)|.*unexpected end of file.*|path has a trailing slash.*|duplicate formal .*)/,
    explain: ([, what], error) => ({ sentence: syntaxSentence(what, error) }),
  },
  {
    kind: 'undefined-variable',
    pattern: /^undefined variable '([^']+)'/,
    explain: ([, name = ''], error, around) =>
      wrongName(name, `The name ${name} means nothing where it is used.`, error, around),
  },
  {
    kind: 'missing-attribute',
    pattern: /^attribute '([^']+)' missing/,
    explain: ([, name = ''], error, around) => {
      const argument = /while evaluating the module argument [`‘']([^'’`]+)['’`] in "([^"]+)"/.exec(
        error.text,
      );
      if (argument !== null) {
        return {
          sentence: `${argument[2]} asks for ${name} in its first line, and nothing passes it that.`,
          subject: name,
          place: { file: argument[2] as string, line: 1, column: 1 },
        };
      }
      return wrongName(
        name,
        `There is nothing called ${name} where the configuration asks for it.`,
        error,
        around,
      );
    },
  },
  {
    kind: 'infinite-recursion',
    pattern: /^infinite recursion encountered|^stack overflow/,
    explain: (_, error, around) => {
      const place = ownPlaceOf(error, around.files);
      const option = optionBehind(error, place, around.files);
      const file = place?.file ?? ownFileOf(error, around.files);
      return {
        sentence:
          option === null
            ? 'A setting depends on itself, so that Nix would never come to an end.'
            : `${option} depends on itself, so that Nix would never come to an end.`,
        subject: option,
        option,
        place: place ?? (option === null ? null : settingPlace(option, around.files)),
        file,
      };
    },
  },
  {
    kind: 'wrong-type',
    pattern:
      /^(?:value is (.+?) while (.+?) (?:was|is) expected|expected (.+?) but found (.+)|cannot coerce (.+?) to a string|cannot add (.+?) to .+)/,
    explain: (found, error, around) => {
      const place = ownPlaceOf(error, around.files);
      const option = optionBehind(error, place, around.files);
      const [, is, expected, wanted, got, coerced] = found;
      const what =
        coerced !== undefined
          ? `${coerced} stands where a text is needed`
          : `${is ?? got ?? 'Something'} stands where ${expected ?? wanted ?? 'something else'} is needed`;
      return {
        sentence: `${capital(what)}${option === null ? '' : `, in ${option}`}.`,
        subject: option,
        option,
        place,
      };
    },
  },
];

function untracked(file: string, error: RebuildError): Finding {
  return {
    sentence: `Nix cannot see the file ${file}. In a Git repository it sees only files that Git knows: run “git add -N ${file}” there, if the file exists.`,
    subject: file,
    details: error.text.split('\n'),
  };
}

function syntaxSentence(what: string | undefined, error: RebuildError): string {
  const found = /unexpected ('[^']*'|"[^"]*"|[\w ]+?)(?:,|$)/.exec(what ?? error.sentence)?.[1];
  const wanted = /expecting (.+)$/.exec(what ?? '')?.[1];
  if (wanted?.includes("';'")) return 'A semicolon is missing, here or at the end of the line before.';
  if (found === 'end of file') return 'The file ends too early: something that was opened is never closed.';
  if (found !== undefined) return `Nix cannot read the file: ${found} does not fit here.`;
  return `Nix cannot read the file: ${what ?? error.sentence.split('\n')[0]}.`;
}

/** A package or name that does not exist, with the ones that may have been meant. */
function wrongName(name: string, sentence: string, error: RebuildError, around: Surroundings): Finding {
  const place = ownPlaceOf(error, around.files);
  const option = optionBehind(error, place, around.files);
  const meant = namesMeant(error.text);
  const suggestions = [...new Set([...meant, ...around.names.packages(name)])].slice(0, 5);
  return {
    sentence: suggestions[0] === undefined ? sentence : `${sentence} Perhaps ${suggestions[0]} was meant.`,
    subject: name,
    option,
    place,
    suggestions,
    fixes: option === null ? [] : packageFixes(name, option, suggestions),
  };
}

function packageFixes(name: string, option: string, suggestions: readonly string[]): readonly Fix[] {
  const path = pathOfOption(option);
  if (path === null || !/(?:packages|Packages)$/.test(path.at(-1) ?? '')) return [];
  const remove: Intent = { kind: 'remove', path, element: { type: 'package', attribute: [name] } };
  return [
    ...suggestions.slice(0, 3).map((other) => ({
      label: `Use ${other} instead`,
      intents: [
        remove,
        { kind: 'add', path, element: { type: 'package', attribute: other.split('.') } } satisfies Intent,
      ],
    })),
    { label: `Take ${name} out`, intents: [remove] },
  ];
}

/** The line of the person's file that speaks of it. */
function mentionOf(file: string, error: RebuildError, { files }: Surroundings) {
  const last = file.slice(file.lastIndexOf('/') + 1);
  const directory = file.slice(0, file.lastIndexOf('/'));
  const candidates = [
    ownFileOf(error, files),
    ...files.list,
    `${directory}/configuration.nix`,
    `${directory}/default.nix`,
  ];
  for (const candidate of candidates) {
    const text = candidate === null ? null : files.textOf(candidate);
    const line = text?.split('\n').findIndex((one) => one.includes(last)) ?? -1;
    if (candidate !== null && line >= 0) return { file: candidate, line: line + 1, column: 1 };
  }
  return null;
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
