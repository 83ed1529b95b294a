/** Mistakes of writing in the person's own files. */
import type { Intent } from '#shared/api/intent.ts';
import type { Place } from '#shared/api/machine.ts';
import { say } from '../../../texts/say.ts';
import type { OwnFiles, RebuildError } from '../evidence.ts';
import type { ErrorRow, Finding, Fix, Surroundings } from '../explanation.ts';
import { escapeForRegExp } from '../line-of-option.ts';
import { namesMeant, nearestNames } from '../nearest.ts';
import { possibleFixes } from '../possible-fixes.ts';
import { rewriteFix } from '../rewrite-fix.ts';
import { mentionIn, mentionOfPackage, optionBehind, ownFileOf, ownPlaceOf, pathOfOption } from '../where.ts';
import { withGuess } from './sentences.ts';

export const mistakeRows: readonly ErrorRow[] = [
  {
    kind: 'untracked-file',
    pattern: /[Pp]ath '([^']+)' in the repository ["']?([^"'\n]+?)["']? is not tracked by Git/,
    explain: ([, file = ''], error, around) => untracked(file, error, around),
  },
  {
    kind: 'untracked-file',
    pattern:
      /(?:path|getting status of|opening file|file) '\/(?:[^']*\/)?[0-9a-z]{32}-source\/([^']+)'(?: does not exist|: No such file)/,
    explain: ([, file = ''], error, around) =>
      around.files.exists(file) === false ? missing(file, error, around) : untracked(file, error, around),
  },
  {
    kind: 'file-not-found',
    pattern:
      /(?:path|getting status of|opening file|cannot open file|file) '((?!\/[^']*\/[0-9a-z]{32}-)[^']+)'(?: does not exist|: No such file or directory)/,
    explain: ([, file = ''], error, around) => missing(file, error, around),
  },
  {
    kind: 'file-not-found',
    pattern: /file '([^']+)' was not found in the Nix search path/,
    explain: ([, file = ''], error, around) => ({
      ...mentioned([new RegExp(escapeForRegExp(`<${file}>`))], error, around),
      sentence: say`The configuration asks for <${file}>, and nothing on this computer has that name.`,
      subject: file,
    }),
  },
  {
    kind: 'file-not-found',
    pattern: /access to absolute path '([^']+)' is forbidden in pure eval/,
    explain: ([, file = ''], error, around) => ({
      ...mentioned(mentionsOf(file), error, around),
      sentence: say`The configuration names ${file}. A flake sees only the files inside of it.`,
      subject: file,
    }),
  },
  {
    kind: 'untracked-file',
    pattern: /source tree referenced by 'git\+file:[^']*' does not contain a '\/?([^']*flake\.nix)' file/,
    explain: ([, file = ''], error, around) => untracked(file, error, around),
  },
  {
    kind: 'file-not-found',
    pattern:
      /path '([^']+)' does not contain a 'flake\.nix'|could not find a flake\.nix file|cannot find flake '([^']+)'|unable to find a flake before encountering|(?:source tree referenced by|flake) '([^']+)' does not contain a '[^']*flake\.nix' file/,
    explain: ([, folder, name, reference]) => ({
      sentence:
        folder === undefined
          ? say`There is no flake: a file flake.nix is missing.`
          : say`There is no flake in ${folder}: a file flake.nix is missing.`,
      subject: folder ?? name ?? reference ?? null,
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
      /^(?:syntax error, (.*)|.*unexpected end of file.*|path has a trailing slash.*|duplicate formal .*|invalid character .*)/,
    explain: ([, what], error) => ({ sentence: syntaxSentence(what, error) }),
  },
  {
    kind: 'undefined-variable',
    pattern: /^undefined variable '([^']+)'/,
    explain: ([, name = ''], error, around) => wrongName(name, undefinedSentence(name), error, around),
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
          sentence: say`${argument[2] ?? ''} asks for ${name} in its first line, and nothing passes it that.`,
          subject: name,
          place: {
            file: around.files.nameOf(argument[2] as string) ?? (argument[2] as string),
            line: 1,
            column: 1,
          },
        };
      }
      return wrongName(
        name,
        say`There is nothing called ${name} where the configuration asks for it.`,
        error,
        around,
      );
    },
  },
  {
    kind: 'missing-attribute',
    // What nixpkgs says of a package that is gone (pkgs/top-level/aliases.nix).
    pattern:
      /^(?:The (?:package|attribute) )?[`'"“‘]?([A-Za-z_][\w.+-]*)[`'"”’]?(?: v?\d[\d.]*)? (?:has been|was|is) (?:removed|renamed|replaced|deprecated|no longer|superseded|dropped|discontinued|moved)(.*)/,
    explain: ([, name = '', rest = ''], error, around) => goneName(name, rest, error, around),
  },
  {
    kind: 'missing-attribute',
    pattern:
      /^flake '([^']+)' does not provide attribute [\s\S]*?'(?:\S*?nixosConfigurations\.)?"?([^'"]+?)"?(?:\.config\.\S*)?'/,
    explain: ([, , name = ''], error) => ({
      sentence: say`The flake has nothing called ${name}.`,
      subject: name,
      suggestions: namesMeant(error.text),
    }),
  },
  {
    kind: 'missing-attribute',
    pattern: /^attribute '([^']+)' in selection path '([^']+)' not found/,
    explain: ([, name = ''], error) => ({
      sentence: say`There is nothing called ${name} in what is to be built.`,
      subject: name,
      suggestions: namesMeant(error.text),
    }),
  },
  {
    kind: 'missing-attribute',
    pattern:
      /^(?:anonymous )?function (?:'[^']*' |at \S+ )?called (?:without required|with unexpected) argument '([^']+)'/,
    explain: ([whole, name = ''], error, around) => {
      const place = ownPlaceOf(error, around.files);
      return {
        sentence: whole.includes('without')
          ? say`Something is used here that needs to be given ${name}, and it is not.`
          : say`Something is given ${name} here, and it does not take that.`,
        subject: name,
        option: optionBehind(error, place, around.files),
        place,
        suggestions: namesMeant(error.text),
      };
    },
  },
  {
    kind: 'wrong-type',
    pattern:
      /^(?:value is (an? [\w-]+|[^:\n]+?)(?::[\s\S]+?)? while (.+?) (?:was|is) expected|expected (.+?) but found (an? [\w-]+|[^:\n]+)|cannot coerce (an? [\w-]+|[^:\n]+?)(?::[\s\S]+?)? to a string|cannot add (an? [\w-]+|[^:\n]+?) to .+)/,
    explain: (found, error, around) => {
      const place = ownPlaceOf(error, around.files);
      const option = optionBehind(error, place, around.files);
      const [, is, expected, wanted, got, coerced] = found;
      const stands = capital(coerced ?? is ?? got ?? say`Something`);
      const needed = coerced === undefined ? (expected ?? wanted ?? say`something else`) : say`a text`;
      return {
        sentence:
          option === null
            ? say`${stands} stands where ${needed} is needed.`
            : say`${stands} stands where ${needed} is needed, in ${option}.`,
        subject: option,
        option,
        place,
      };
    },
  },
];

function untracked(file: string, error: RebuildError, around: Surroundings): Finding {
  return {
    ...mentioned(mentionsOf(file), error, around),
    sentence: say`Nix cannot see the file ${file}. In a Git repository it sees only files that Git knows: run “git add -N ${file}” there, if the file exists.`,
    subject: file,
    details: error.text.split('\n'),
  };
}

function missing(file: string, error: RebuildError, around: Surroundings): Finding {
  const { place, option } = mentioned(mentionsOf(file), error, around);
  return {
    place,
    option,
    kind: 'file-not-found',
    sentence: say`The configuration names the file ${file}, and there is no such file.`,
    subject: file,
    fixes: withoutImport(file, place, around.files),
  };
}

/** Where it is an import and nothing else. */
function withoutImport(file: string, place: Place | null, files: OwnFiles): readonly Fix[] {
  const line = place === null ? '' : (files.textOf(place.file)?.split('\n')[place.line - 1] ?? '');
  const written = new RegExp(
    `(?<![\\w"$}])[.~]?[./](?:[\\w.+-]*/)*${escapeForRegExp(lastName(file))}(?![\\w.-])`,
  ).exec(line);
  if (written === null) return [];
  const element = { type: 'path', text: written[0] } as const;
  const intents = [{ kind: 'remove', path: ['imports'], element }] as const;
  return possibleFixes([{ label: say`Do not import ${written[0]}`, intents }], place, files);
}

/** Where the person's files speak of it, and in which option. */
function mentioned(ways: readonly RegExp[], error: RebuildError, { files }: Surroundings) {
  const first = ownFileOf(error, files);
  const list = first === null ? files.list : [first, ...files.list];
  let place = ownPlaceOf(error, files);
  for (const said of ways) place ??= mentionIn(list, said, files);
  return { place, option: optionBehind(error, place, files) };
}

/** A file is named from where it is looked at: by its last folders too, or by its own name only. */
function mentionsOf(file: string): readonly RegExp[] {
  const names = file.split('/').filter((name) => name !== '');
  return [3, 2, 1].map((count) => {
    const end = names.slice(-count).map(escapeForRegExp).join('/');
    return new RegExp(`(?<=[/"'])${end}(?![\\w.-])`);
  });
}

function lastName(file: string): string {
  return file.slice(file.lastIndexOf('/') + 1);
}

function syntaxSentence(what: string | undefined, error: RebuildError): string {
  const found = /unexpected ('[^']*'|"[^"]*"|[\w ]+?)(?:,|$)/.exec(what ?? error.sentence)?.[1];
  const wanted = /expecting (.+)$/.exec(what ?? '')?.[1];
  if (wanted?.includes("';'")) return say`A semicolon is missing, here or at the end of the line before.`;
  if (found === 'end of file')
    return say`The file ends too early: something that was opened is never closed.`;
  if (found !== undefined) return say`Nix cannot read the file: ${found} does not fit here.`;
  return say`Nix cannot read the file: ${what ?? error.sentence.split('\n')[0] ?? ''}.`;
}

/** What NixOS gives to each file that asks for it. */
const moduleArguments = new Set(['config', 'lib', 'modulesPath', 'options', 'pkgs', 'utils']);

function undefinedSentence(name: string): string {
  return moduleArguments.has(name)
    ? say`The file uses ${name} without asking for it in its first line, as in “{ ${name}, ... }:”.`
    : say`The name ${name} means nothing where it is used.`;
}

/** What can stand for a value in any module. */
const everywhere = ['true', 'false', 'null', 'builtins', 'config', 'lib', 'pkgs'];

/** A package or name that does not exist, with the ones that may have been meant. */
function wrongName(name: string, sentence: string, error: RebuildError, around: Surroundings): Finding {
  const place = ownPlaceOf(error, around.files) ?? mentionOfPackage(name, around.files);
  const option = optionBehind(error, place, around.files);
  const isPackage = option === null || /[pP]ackages$/.test(option);
  const attribute = attributeAt(place, name, around.files);
  // Nix knows the neighbours of a name, the catalogue whole names.
  const neighbours = namesMeant(error.text).map((other) => [...attribute.slice(0, -1), other].join('.'));
  const near = isPackage ? around.names.packages(attribute.join('.')) : nearestNames(name, everywhere);
  const isOther = (other: string): boolean => isPackage || other !== name;
  const meant = [...new Set([...neighbours, ...near])].filter(isOther).slice(0, 5);
  const suggestions = isPackage ? meant : meant.map((other) => other.slice(other.lastIndexOf('.') + 1));
  return {
    sentence: withGuess(sentence, suggestions[0]),
    subject: name,
    option,
    place,
    suggestions,
    fixes: nameFixes(name, option, place, suggestions, around),
  };
}

/** In a list of packages the entry is replaced, anywhere else the name itself. */
function nameFixes(
  name: string,
  option: string | null,
  place: Place | null,
  suggestions: readonly string[],
  { files, names }: Surroundings,
): readonly Fix[] {
  const entries = option === null ? [] : packageFixes(name, option, place, suggestions, files);
  const possible = possibleFixes(entries, place, files);
  if (possible.length > 0) return possible;
  // Without `with pkgs` a package has its whole name.
  const isPackage = names.packages(name)[0] === name && /[pP]ackages$/.test(option ?? '');
  const meant = isPackage
    ? [`pkgs.${name}`]
    : suggestions.filter((other) => /^[A-Za-z_][\w'-]*$/.test(other));
  return meant.slice(0, 3).flatMap((other) => rewriteFix(name, other, place, files) ?? []);
}

/** A package that nixpkgs has taken out, with what it says of another one. */
function goneName(name: string, rest: string, error: RebuildError, around: Surroundings): Finding {
  const place = ownPlaceOf(error, around.files) ?? mentionOfPackage(name, around.files);
  const option = optionBehind(error, place, around.files);
  const other =
    /\b(?:renamed to|replaced (?:by|with)|superseded by|in favou?r of|[Uu]se|using|[Cc]onsider|[Mm]oved to)[^`'"“‘\w]*(?:replaced by )?[`'"“‘]?(?:using )?[`'"“‘]?([A-Za-z_][\w.+-]*\w)[`'"”’]?/.exec(
      rest,
    )?.[1];
  const suggestions = [
    ...(other === undefined ? [] : [other.replace(/^pkgs\./, '')]),
    ...namesMeant(error.text),
  ];
  const why = error.sentence.replace(/\s+/g, ' ').slice(0, 300);
  return {
    sentence: say`${name} is no longer in this version of NixOS: ${/[.!?]$/.test(why) ? why : `${why}.`}`,
    subject: name,
    option,
    place,
    suggestions,
    fixes: nameFixes(name, option, place, suggestions, around),
  };
}

function packageFixes(
  name: string,
  option: string,
  place: Place | null,
  suggestions: readonly string[],
  files: OwnFiles,
): readonly Fix[] {
  const path = pathOfOption(option);
  if (path === null || !/(?:packages|Packages)$/.test(path.at(-1) ?? '')) return [];
  const attribute = attributeAt(place, name, files);
  const remove: Intent = { kind: 'remove', path, element: { type: 'package', attribute } };
  return [
    ...suggestions.slice(0, 3).map((other) => {
      const add: Intent = { kind: 'add', path, element: { type: 'package', attribute: other.split('.') } };
      return { label: say`Use ${other} instead`, intents: [remove, add] };
    }),
    { label: say`Take ${attribute.join('.')} out`, intents: [remove] },
  ];
}

/** `kdePackages.katee` where Nix only says that there is no `katee`. */
function attributeAt(place: Place | null, name: string, files: OwnFiles): readonly string[] {
  const text = place === null ? '' : (files.textOf(place.file) ?? '');
  const line = text.split('\n')[(place?.line ?? 1) - 1] ?? '';
  const written = new RegExp(
    `(?<![\\w.])((?:[A-Za-z_][\\w'-]*\\.)*)${escapeForRegExp(name)}(?![\\w'-])`,
  ).exec(line);
  const [first, ...rest] = (written?.[1] ?? '').split('.').filter((one) => one !== '');
  if (first === undefined || notPackages.has(first) || isArgument(first, text)) return [name];
  return first === 'pkgs' ? [...rest, name] : [first, ...rest, name];
}

const notPackages = new Set(['builtins', 'config', 'inputs', 'lib', 'options', 'self']);

/** `ps: [ ps.requests ]`: a name that means something only there. */
function isArgument(name: string, text: string): boolean {
  return name !== 'pkgs' && new RegExp(`(?<![\\w.'-])${escapeForRegExp(name)}\\s*:\\s`).test(text);
}

function capital(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
