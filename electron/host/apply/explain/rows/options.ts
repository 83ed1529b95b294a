/** What the module system refuses (nixpkgs' lib/modules.nix, nixos/modules/misc/assertions.nix). */
import type { NixValue } from '#shared/api/intent.ts';
import type { Place } from '#shared/api/machine.ts';
import { say, sayList } from '../../../texts/say.ts';
import type { RebuildError } from '../evidence.ts';
import type { ErrorRow, Finding, Fix, Surroundings } from '../explanation.ts';
import { type DefinitionValue, keepOne } from '../keep-value.ts';
import { literalOf } from '../literal.ts';
import { namesMeant } from '../nearest.ts';
import { short } from '../short.ts';
import {
  definitionPlace,
  definitionsIn,
  mentionIn,
  neighbourPlace,
  ownFileOf,
  ownPlaceOf,
  pathOfOption,
  placeInFile,
  placeOfMessage,
  withoutEntries,
} from '../where.ts';
import { withGuess } from './sentences.ts';

const name = "[`‘']([^'’`]+)['’`]";

export const optionRows: readonly ErrorRow[] = [
  {
    kind: 'unknown-option',
    pattern: new RegExp(
      `The option definition ${name} in ${name} no longer has any effect; please remove it\\.?\\s*([\\s\\S]*)`,
    ),
    explain: ([, option = '', file = '', why = ''], error, around) => ({
      ...aboutOption(option, error, around),
      sentence: say`${option} no longer exists in this version of NixOS.` + reasonIn(why),
      place: definitionPlace(option, error, around.files) ?? inFile(file, option, around),
      file: around.files.nameOf(file),
      fixes: removeFix(option),
    }),
  },
  {
    kind: 'unknown-option',
    pattern: new RegExp(
      `The option ${name} (?:can no longer be used since it's been removed|has been removed)\\.?\\s*([\\s\\S]*)`,
    ),
    explain: ([, option = '', why = ''], error, around) => ({
      ...aboutOption(option, error, around),
      sentence: say`${option} no longer exists in this version of NixOS.` + reasonIn(why),
      fixes: removeFix(option),
    }),
  },
  {
    kind: 'unknown-option',
    pattern: new RegExp(`The option ${name}(?: defined in ${name})? does not exist`),
    explain: ([, whole = '', file = ''], error, around) => {
      const option = withoutEntries(whole);
      const suggestions = [
        ...new Set([...namesMeant(error.sentence), ...around.names.options(option)]),
      ].slice(0, 5);
      const [nearest] = suggestions;
      return {
        ...aboutOption(option, error, around),
        ...(file === '' ? {} : { place: inFile(file, option, around), file: around.files.nameOf(file) }),
        sentence: withGuess(say`This version of NixOS has no setting called ${option}.`, nearest),
        suggestions,
        fixes: [
          ...suggestions.slice(0, 3).flatMap((other) => renameFix(option, other)),
          ...removeFix(option),
        ],
      };
    },
  },
  {
    kind: 'unknown-option',
    // A module that says `config` or `options` says everything else inside of them.
    pattern: new RegExp(`Module ${name} has an unsupported attribute ${name}`),
    explain: ([, file = '', option = ''], _, around) => ({
      sentence: say`${option} stands beside “config” or “options”. In such a file, settings stand inside of “config”.`,
      subject: option,
      option,
      place: inFile(file, option, around),
      file: around.files.nameOf(file),
    }),
  },
  {
    kind: 'wrong-type',
    pattern: new RegExp(
      `In module ${name}, you're trying to define a value of type ${name}\\s+rather than an attribute set for the option\\s+${name}`,
    ),
    explain: ([, file = '', type = '', option = ''], _, around) => ({
      sentence: say`${option} is a group of settings, and it has a value itself (of the type ${type}). Perhaps ${option}.enable was meant.`,
      subject: option,
      option,
      place: inFile(file, option, around),
      file: around.files.nameOf(file),
      fixes: type === 'bool' ? switchInside(option, inFile(file, option, around), around) : [],
    }),
  },
  {
    kind: 'wrong-type',
    pattern: new RegExp(
      `A definition for option ${name} is not of type [\`‘'"]([\\s\\S]*?)['’\`"]\\.(?:\\s|$)`,
    ),
    explain: ([, whole = '', type = ''], error, around) => {
      const option = withoutEntries(whole);
      const inside = /\]"\.(.+)$/.exec(whole)?.[1] ?? '';
      const value = definitionValues(error)[0]?.value;
      if (value === '<function>' && whole !== option) return bareArguments(option, error, around);
      return {
        ...aboutOption(option, error, around),
        sentence: doesNotFit(inside, option, value, plainType(type)),
        fixes:
          option === whole
            ? [...typeFixes(option, type, value), ...removeFix(option)]
            : whole.endsWith(']"')
              ? takeEntryOut(option, value)
              : [],
      };
    },
  },
  {
    kind: 'conflicting-values',
    pattern: new RegExp(
      `The (?:unique )?option ${name} (?:has conflicting definition|is defined (?:multiple|both)|is read-only, but)`,
    ),
    explain: ([, whole = ''], error, around) => {
      const option = withoutEntries(whole);
      const values = definitionValues(error);
      const told = values.map(
        ({ file, value }) =>
          say`${short(value).replace(/^<derivation (.+)>$/, '$1')} in ${around.files.nameOf(file) ?? nixosModule(file)}`,
      );
      return {
        ...aboutOption(option, error, around),
        sentence:
          told.length === 0
            ? say`${option} is set to different values in more than one place. One of them has to go.`
            : say`${option} is set to different values: ${sayList(told)}. One of them has to go.`,
        fixes: keepOne(option, values, around.files),
      };
    },
  },
  {
    kind: 'conflicting-values',
    pattern: new RegExp(`The option ${name} in ${name} is already declared in ${name}`),
    explain: ([, option = '', one = '', other = ''], _, around) => ({
      sentence: say`${option} is declared twice: in ${around.files.nameOf(one) ?? one} and in ${around.files.nameOf(other) ?? other}.`,
      subject: option,
      option,
      file: around.files.nameOf(one) ?? around.files.nameOf(other),
    }),
  },
  {
    kind: 'failed-assertion',
    pattern: new RegExp(
      `The option ${name} (?:was accessed|is used) but (?:has no value defined|not defined)`,
    ),
    explain: ([, option = ''], _, around) => ({
      sentence: say`${option} has to be set, and nothing sets it.`,
      subject: option,
      option,
      place: neighbourPlace(option, around.files),
    }),
  },
  {
    kind: 'failed-assertion',
    pattern: /Failed assertions:\s*([\s\S]*)/,
    explain: ([, all = ''], error, around) => {
      const messages = assertionsIn(all);
      const first = messages[0] ?? '';
      const option = optionIn(first);
      return {
        sentence: messages
          .map((message) => message.replace(/\s+/g, ' ').trim())
          .slice(0, 3)
          .join(' '),
        subject: option,
        option,
        place:
          placeOfMessage(first, around.files) ??
          (option === null ? null : definitionPlace(option, error, around.files)),
        fixes: messages.flatMap(proposedSettings),
        details: error.sentence.split('\n'),
      };
    },
  },
  {
    kind: 'failed-assertion',
    pattern: /^assertion '?([^']*?)'? failed/,
    explain: ([, condition = ''], error, around) => ({
      sentence: say`The configuration demands that ${condition.trim()} holds, and it does not.`,
      place: ownPlaceOf(error, around.files),
    }),
  },
];

function aboutOption(option: string, error: RebuildError, around: Surroundings): Finding {
  const file = ownFileOf(error, around.files);
  const place = definitionPlace(option, error, around.files);
  return {
    sentence: '',
    subject: option,
    option,
    place: place ?? ownPlaceOf(error, around.files),
    file,
  };
}

/** `[ python3.withPackages (ps: [ ]) ]` is a list of two, the first of them a function. */
function bareArguments(option: string, error: RebuildError, around: Surroundings): Finding {
  const about = aboutOption(option, error, around);
  const files = about.place === null || about.place === undefined ? [] : [about.place.file];
  const called = /(?<![(\w.-])[\w.]+\.(?:withPackages|override(?:Attrs)?|extend)\b/;
  return {
    ...about,
    sentence: say`In the list ${option} stands a function. What is given arguments in a list needs brackets around it: (…).`,
    place: mentionIn(files, called, around.files) ?? about.place ?? null,
  };
}

function inFile(file: string, option: string, around: Surroundings) {
  const own = around.files.nameOf(file);
  return own === null ? null : placeInFile(option, own, around.files);
}

/** NixOS's own modules are known by their names there, not by where a computer keeps them. */
function nixosModule(file: string): string {
  const within = /\/nixos\/modules\/(.+)$/.exec(file)?.[1];
  return within === undefined ? file : say`NixOS itself (${within})`;
}

/** ``- In `/etc/nixos/network.nix': "cloud"``, the value perhaps on the lines below. */
function definitionValues(error: RebuildError): readonly DefinitionValue[] {
  const parts = error.sentence.split(/^\s*- In [`‘']/m).slice(1);
  return parts.flatMap((part) => {
    const found = /^([^'’`]+)['’`](?:, via option [^:]+)?(?::\s*([\s\S]*))?$/.exec(part);
    if (found === null) return [];
    const value = (found[2] ?? '').replace(/\n\s*Use `lib\.mkForce[\s\S]*$/, '').trim();
    return [{ file: found[1] as string, value }];
  });
}

function assertionsIn(text: string): readonly string[] {
  return text
    .split(/^\s*- /m)
    .map((message) => message.trim())
    .filter((message) => message !== '');
}

/** The first thing in a sentence that reads like an option. */
function optionIn(sentence: string): string | null {
  const found = /(?:^|[\s`'‘“"(])((?:[a-z][\w-]*)(?:\.(?:[\w-]+|"[^"]+"|<name>)){1,})/.exec(sentence);
  const option = found?.[1] ?? null;
  return option === null || /\.(?:com|org|net|nix|conf|html|md)$/.test(option) ? null : option;
}

/** Some assertions say what to write: `users.users.jane.group = "jane";`. */
function proposedSettings(message: string): readonly Fix[] {
  return [...message.matchAll(/(?:^|:)\s*([a-z][\w-]*(?:\.[\w-]+)+) = (.+);\s*$/gm)].flatMap(
    ([, option = '', text = '']) => {
      const path = pathOfOption(option);
      const value = literalOf(text);
      if (path === null || value === undefined) return [];
      return [{ label: say`Set ${option} to ${short(text)}`, intents: [{ kind: 'set', path, value }] }];
    },
  );
}

function removeFix(option: string): readonly Fix[] {
  const path = pathOfOption(option);
  return path === null ? [] : [{ label: say`Take ${option} out`, intents: [{ kind: 'unset', path }] }];
}

/** One entry of a list does not fit: the others stay. */
function takeEntryOut(option: string, text: string | undefined): readonly Fix[] {
  const path = pathOfOption(option);
  const element = text === undefined ? undefined : literalOf(text);
  if (path === null || text === undefined || element === undefined) return [];
  return [{ label: say`Take ${short(text)} out`, intents: [{ kind: 'remove', path, element }] }];
}

/** `services.openssh = true;` was to switch it on. */
function switchInside(option: string, place: Place | null, { files }: Surroundings): readonly Fix[] {
  const path = pathOfOption(option);
  const written = place === null ? [] : definitionsIn(place.file, files);
  const value = literalOf(written.find(({ line }) => line === place?.line)?.text ?? '');
  if (path === null || value?.type !== 'bool') return [];
  return [
    {
      label: say`Set ${option}.enable to ${String(value.value)}`,
      intents: [
        { kind: 'unset', path },
        { kind: 'set', path: [...path, 'enable'], value },
      ],
    },
  ];
}

function renameFix(option: string, other: string): readonly Fix[] {
  const path = pathOfOption(option);
  const to = pathOfOption(other);
  if (path === null || to === null) return [];
  return [{ label: say`Use ${other} instead`, intents: [{ kind: 'rename', path, to }] }];
}

/** Where the value says plainly what was meant in the type that is wanted. */
function typeFixes(option: string, type: string, text: string | undefined): readonly Fix[] {
  const path = pathOfOption(option);
  const value = text === undefined ? undefined : literalOf(text);
  if (path === null || value === undefined) return [];
  const meant = asType(value, type);
  return meant === undefined
    ? []
    : [{ label: say`Set ${option} to ${meant.shown}`, intents: [{ kind: 'set', path, value: meant.value }] }];
}

function asType(
  value: NixValue,
  type: string,
): { readonly value: NixValue; readonly shown: string } | undefined {
  if (/^boolean\b/.test(type) && value.type === 'string') {
    const yes = /^(?:true|yes|on|1|enabled?)$/i.test(value.value);
    const no = /^(?:false|no|off|0|disabled?|)$/i.test(value.value);
    if (yes || no) return { value: { type: 'bool', value: yes }, shown: yes ? 'true' : 'false' };
  }
  if (/^boolean\b/.test(type) && value.type === 'int' && /^[01]$/.test(value.value)) {
    return {
      value: { type: 'bool', value: value.value === '1' },
      shown: value.value === '1' ? 'true' : 'false',
    };
  }
  if (
    /integer/.test(type) &&
    !/^list of/.test(type) &&
    value.type === 'string' &&
    /^-?\d{1,18}$/.test(value.value)
  ) {
    return { value: { type: 'int', value: value.value }, shown: value.value };
  }
  if (/^(?:null or )?(?:string|strings)\b/.test(type) && value.type === 'int') {
    return { value: { type: 'string', value: value.value }, shown: `"${value.value}"` };
  }
  const elements = /^(?:null or )?\(?list of \(?([\s\S]+)/.exec(type)?.[1];
  if (elements !== undefined && value.type !== 'list' && value.type !== 'set' && value.type !== 'null') {
    const item = asType(value, elements) ?? { value, shown: printed(value) };
    return { value: { type: 'list', items: [item.value] }, shown: `[ ${item.shown} ]` };
  }
  return undefined;
}

function printed(value: NixValue): string {
  return value.type === 'string' ? `"${value.value}"` : 'value' in value ? String(value.value) : value.type;
}

function plainType(type: string): string {
  if (type === 'boolean') return sayList(['true', 'false'], 'disjunction');
  return type.replace(/; between (\S+) and (\S+) \(both inclusive\)/, ' from $1 to $2');
}

/** @param inside where in the option it is; empty where it is the option itself */
function doesNotFit(inside: string, option: string, value: string | undefined, wanted: string): string {
  const where = inside === '' ? option : say`${inside} in ${option}`;
  return value === undefined
    ? say`${where} has a value which does not fit: it takes ${wanted}.`
    : say`${where} has the value ${short(value)}, which does not fit: it takes ${wanted}.`;
}

function reasonIn(text: string): string {
  const reason = text
    .replace(/^\s*- [\s\S]*$/m, '')
    .replace(/\s+/g, ' ')
    .trim();
  return reason === '' ? '' : ` ${reason.slice(0, 300)}`;
}
