/** Keyboard layouts with their names: those that X.org knows on this computer, else the most common ones. */
import { readFile } from 'node:fs/promises';
import type { Suggestion } from '#shared/api/options.ts';

export interface KeyboardRules {
  readonly layouts: readonly Suggestion[];
  readonly variants: readonly (Suggestion & { readonly layout: string })[];
  readonly options: readonly Suggestion[];
}

const places = [
  '/run/current-system/sw/share/X11/xkb/rules/base.lst',
  '/etc/X11/xkb/rules/base.lst',
  '/usr/share/X11/xkb/rules/base.lst',
];

let known: Promise<KeyboardRules> | undefined;

export function readKeyboardRules(): Promise<KeyboardRules> {
  known ??= firstReadable(places).then((text) =>
    text === undefined ? commonRules : parseKeyboardRules(text),
  );
  return known;
}

/** xkeyboard-config's `base.lst`: sections that begin with `!`, then a name and its description on each line. */
export function parseKeyboardRules(text: string): KeyboardRules {
  const layouts: Suggestion[] = [];
  const variants: (Suggestion & { layout: string })[] = [];
  const options: Suggestion[] = [];
  let section = '';
  for (const line of text.split('\n')) {
    const [, value, label] = /^\s+(\S+)\s+(.+)$/.exec(line) ?? [];
    if (line.startsWith('!')) section = line.slice(1).trim();
    else if (value === undefined || label === undefined) continue;
    else if (section === 'layout') layouts.push({ value, label });
    else if (section === 'option') options.push({ value, label });
    else if (section === 'variant') {
      const [, layout = '', name = label] = /^([^:]+):\s*(.+)$/.exec(label) ?? [];
      variants.push({ value, label: name, layout });
    }
  }
  return { layouts: layouts.toSorted(byLabel), variants, options };
}

async function firstReadable(paths: readonly string[]): Promise<string | undefined> {
  for (const path of paths) {
    const text = await readFile(path, 'utf8').catch(() => undefined);
    if (text !== undefined) return text;
  }
  return undefined;
}

function byLabel(one: Suggestion, other: Suggestion): number {
  return one.label.localeCompare(other.label, 'en');
}

const commonRules: KeyboardRules = {
  layouts: [
    { value: 'be', label: 'Belgian' },
    { value: 'br', label: 'Portuguese (Brazil)' },
    { value: 'ca', label: 'French (Canada)' },
    { value: 'ch', label: 'German (Switzerland)' },
    { value: 'cz', label: 'Czech' },
    { value: 'de', label: 'German' },
    { value: 'dk', label: 'Danish' },
    { value: 'gb', label: 'English (UK)' },
    { value: 'us', label: 'English (US)' },
    { value: 'es', label: 'Spanish' },
    { value: 'fi', label: 'Finnish' },
    { value: 'fr', label: 'French' },
    { value: 'gr', label: 'Greek' },
    { value: 'hu', label: 'Hungarian' },
    { value: 'it', label: 'Italian' },
    { value: 'jp', label: 'Japanese' },
    { value: 'nl', label: 'Dutch' },
    { value: 'no', label: 'Norwegian' },
    { value: 'pl', label: 'Polish' },
    { value: 'pt', label: 'Portuguese' },
    { value: 'ro', label: 'Romanian' },
    { value: 'ru', label: 'Russian' },
    { value: 'se', label: 'Swedish' },
    { value: 'tr', label: 'Turkish' },
    { value: 'ua', label: 'Ukrainian' },
  ],
  variants: [
    { value: 'nodeadkeys', label: 'German (no dead keys)', layout: 'de' },
    { value: 'neo', label: 'German (Neo 2)', layout: 'de' },
    { value: 'bepo', label: 'French (BEPO)', layout: 'fr' },
    { value: 'intl', label: 'English (US, international)', layout: 'us' },
    { value: 'euro', label: 'English (US, euro on 5)', layout: 'us' },
    { value: 'dvorak', label: 'English (Dvorak)', layout: 'us' },
    { value: 'colemak', label: 'English (Colemak)', layout: 'us' },
  ],
  options: [
    { value: 'caps:escape', label: 'Caps Lock is a further Escape' },
    { value: 'ctrl:nocaps', label: 'Caps Lock is a further Ctrl' },
    { value: 'compose:ralt', label: 'Right Alt composes characters' },
    { value: 'grp:alt_shift_toggle', label: 'Alt and Shift switch the layout' },
  ],
};
