/** Settings that depend on themselves. Nix says little of where: the person's own files say the rest. */
import { formatSegments } from '#shared/nix/module/option-path.ts';
import { say } from '../../../texts/say.ts';
import type { OwnFiles, RebuildError } from '../evidence.ts';
import type { ErrorRow, Finding } from '../explanation.ts';
import { escapeForRegExp } from '../line-of-option.ts';
import { definitionsIn, optionBehind, ownFileOf, ownPlaceOf, settingPlace } from '../where.ts';

export const recursionRows: readonly ErrorRow[] = [
  {
    kind: 'infinite-recursion',
    pattern: /^infinite recursion encountered|^stack overflow/,
    explain: (_, error, { files }) =>
      importsThatDepend(error, files) ?? byTrace(error, files) ?? selfReference(files) ?? nothingKnown(),
  },
];

function nothingKnown(): Finding {
  return { sentence: say`A setting depends on itself, so that Nix would never come to an end.` };
}

function byTrace(error: RebuildError, files: OwnFiles): Finding | null {
  const place = ownPlaceOf(error, files);
  const option = optionBehind(error, place, files);
  const file = place?.file ?? ownFileOf(error, files);
  if (option === null) return file === null ? null : { ...nothingKnown(), place, file };
  return {
    sentence: say`${option} depends on itself, so that Nix would never come to an end.`,
    subject: option,
    option,
    place: place ?? settingPlace(option, files),
    file,
  };
}

/**
 * What is imported decides what `config` and `pkgs` are, so it cannot depend on them. Nix names at best the file that
 * it was reading then, not the line.
 */
function importsThatDepend(error: RebuildError, files: OwnFiles): Finding | null {
  const argument = /while evaluating the module argument [`‘'](config|pkgs|options)['’`] in "([^"]+)"/.exec(
    error.text,
  );
  const told = argument === null ? null : files.nameOf(argument[2] as string);
  const isElsewhere = ownPlaceOf(error, files) !== null || optionBehind(error, null, files) !== null;
  if (told === null && isElsewhere) return null;
  for (const file of told === null ? files.list : [told]) {
    const text = files.textOf(file) ?? '';
    const imports = /(?<![\w.])imports\s*=([^;]*)/.exec(text);
    const name = /(?<![\w.])(config|pkgs|options)\./.exec(imports?.[1] ?? '')?.[1];
    if (imports === null || name === undefined) continue;
    return {
      sentence: say`What is imported here depends on ${name}, and ${name} depends on what is imported. Import the file always, and put the condition inside of it.`,
      place: { file, line: text.slice(0, imports.index).split('\n').length, column: 1 },
      file,
    };
  }
  return null;
}

/** A setting whose own value asks for it: `networking.domain = "x" + config.networking.domain;` */
function selfReference(files: OwnFiles): Finding | null {
  for (const file of files.list) {
    for (const { path, text, line, column } of definitionsIn(file, files)) {
      const option = formatSegments(path);
      if (option === '' || !new RegExp(`config\\.${escapeForRegExp(option)}(?![\\w.-])`).test(text)) continue;
      return {
        sentence: say`${option} depends on itself, so that Nix would never come to an end.`,
        subject: option,
        option,
        place: { file, line, column },
      };
    }
  }
  return null;
}
