/**
 * What the editing engine says when it refuses. It is part of `shared/`, which knows no language: its English sentences
 * are recognised where they leave the host, and said again with the same values.
 */
import { inLanguage, sayLater, withValues } from './say.ts';

/** The engine's sentence in the person's language; the same text where it is none of the engine's. */
export function sayEngineSentence(english: string): string {
  for (const { template, pattern } of patterns()) {
    const found = pattern.exec(english);
    if (found !== null) return withValues(inLanguage(template), found.slice(1));
  }
  return english;
}

interface EnginePattern {
  readonly template: string;
  readonly pattern: RegExp;
}

let compiled: readonly EnginePattern[] | undefined;

/** Those with the most words of their own first: others may fit by their values. */
function patterns(): readonly EnginePattern[] {
  compiled ??= [...engineSentences]
    .sort((one, other) => other.length - one.length)
    .map((template) => ({ template, pattern: patternOf(template) }));
  return compiled;
}

function patternOf(template: string): RegExp {
  const parts = template.split(/\{\d+\}/).map((part) => part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return new RegExp(`^${parts.join('([\\s\\S]+?)')}$`);
}

export const engineSentences: readonly string[] = [
  sayLater('A path needs at least one name.'),
  sayLater('A text with a NUL character cannot be written in Nix.'),
  sayLater('No NixOS module was found in this file.'),
  sayLater('The override file cannot be edited.'),
  sayLater('The package has no name.'),
  sayLater('The text holds half a character, which no file can keep.'),
  sayLater('This file nests too deeply to be read as a module.'),
  sayLater('This list holds modules that set other options; change it by hand, or element by element.'),
  sayLater('{0} is not a file that may be edited.'),
  sayLater('{0} does not fit in a whole number of Nix (64 bits).'),
  sayLater('{0} is only imported under a condition: {1}.'),
  sayLater('{0} cannot be read.'),
  sayLater('{0} counts only under a condition: {1}.'),
  sayLater('{0} is not a number that Nix can write.'),
  sayLater("'{0}' is not a whole number."),
  sayLater("'{0}' is there only under a condition: {1}."),
  sayLater("'{0}' is defined in several files: {1}."),
  sayLater("'{0}' cannot be moved into itself."),
  sayLater("'{0}' is defined in parts (line {1}); set the parts instead."),
  sayLater("'{0}' is not set here."),
  sayLater("'{0}' is not set in this configuration."),
  sayLater("'{0}' is used in the recursive set it stands in."),
  sayLater("'{0}' stands in a file that cannot hold '{1}'."),
  sayLater("'{0}' would stand in one side of a '//' whose other side may set '{1}' too."),
  sayLater("'{0}' is there already."),
  sayLater("'{0}' has a name that Nix works out, and it may be '{1}'."),
  sayLater("'{0}' counts only under a condition: {1}."),
  sayLater("'{0}' is not known in the file of this list."),
  sayLater("'{0}' has another value under a condition: {1}."),
  sayLater("'{0}' is a set, not a list."),
  sayLater("'{0}' is a value, not a set, so '{1}' cannot stand in it."),
  sayLater("'{0}' is also used here, and changes with it."),
  sayLater("'{0}' is defined more than once (line {1})."),
  sayLater("'{0}' is not a list: {1}."),
  sayLater("'{0}' is used elsewhere in the recursive set it stands in."),
  sayLater("'{0}' is worked out by Nix, so '{1}' cannot be added to it here."),
  sayLater("'{0}' is written in a way that can only be renamed by hand."),
  sayLater("'{0}' lies in a value that Nix works out: {1}."),
  sayLater("'{0}' lies in a value that counts only under a condition: {1}."),
  sayLater("'{0}' lies in a value that is no set: {1}."),
  sayLater("'{0}' may be replaced by what is merged over it: {1}."),
  sayLater("'{0}' would lose its priority, which the set around it gives: {1}."),
  sayLater("'{0}' is not a path as Nix writes it."),
  sayLater("A definition with a name that Nix works out may be '{0}' already."),
  sayLater("A definition with a name that Nix works out may be '{0}'."),
  sayLater("Everything this file sets counts only under a condition ({0}), so '{1}' would too."),
  sayLater("It is in '{0}' only under a condition: {1}."),
  sayLater("It is in '{0}' with changes of its own: {1}."),
  sayLater("Nix allows only one '{0}' with a name that it works out, so '{1}' cannot stand beside it."),
  sayLater("No file of this configuration may be edited to set '{0}'."),
  sayLater('Snowglobe checked its own edit and did not accept it, so nothing was changed: {0}'),
  sayLater('The change would not read back: {0}'),
  sayLater('The file does not parse (line {0}): {1}'),
  sayLater("The list '{0}' counts only under a condition: {1}."),
  sayLater("The list '{0}' is worked out by Nix: {1}."),
  sayLater("The name '{0}' is there twice."),
  sayLater("The name '{0}' is worked out by Nix."),
  sayLater('The new element cannot be written as a name in this set.'),
  sayLater('The same file is also used for: {0}.'),
  sayLater("The set is recursive, and '{0}' in it means something else so far."),
  sayLater('The value is nested more than {0} levels deep.'),
  sayLater("The value of '{0}' has names of its own around it: {1}."),
  sayLater("The value of '{0}' is worked out by Nix: {1}."),
  sayLater("The value of '{0}' may use names that are not known at its new place."),
  sayLater("There is no plain set in this file that '{0}' could be written into."),
  sayLater('This is not a Nix expression: {0}'),
  sayLater('What is merged over this list may replace it: {0}.'),
  sayLater('What stands here counts only under a condition: {0}.'),
];
