/** A rough word about how long somebody would have to guess: calm, and never in the way. */

export type PasswordStrength = 'short' | 'fair' | 'good' | 'long';

/** The first things that are tried, whatever is put behind them. */
const wellKnown =
  /^(?:password|passwort|passw0rd|qwert[yz]|asdf|admin|welcome|letmein|iloveyou|changeme|nixos|secret|hallo|hello)/i;

/** In bits. */
const enoughFor: readonly (readonly [PasswordStrength, number])[] = [
  ['long', 90],
  ['good', 60],
  ['fair', 38],
];

export function passwordStrength(password: string): PasswordStrength {
  const bits = bitsOf(password);
  return enoughFor.find(([, enough]) => bits >= enough)?.[0] ?? 'short';
}

/** As if each character was thrown for; what repeats, or goes on as in the alphabet, counts little. */
function bitsOf(password: string): number {
  const characters = [...password];
  const steps = characters.map((character, index) =>
    index === 0 ? 9 : (character.codePointAt(0) ?? 0) - (characters[index - 1]?.codePointAt(0) ?? 0),
  );
  const surprising = steps.filter((step) => Math.abs(step) > 1).length;
  const distinct = new Set(characters).size;
  const length = Math.min(surprising + 1, distinct * 2);
  const bits = length * Math.log2(poolOf(password));
  return wellKnown.test(password) ? Math.min(bits / 2, 37) : bits;
}

/** How many characters there are of the kinds that occur. */
function poolOf(password: string): number {
  const kinds: readonly (readonly [RegExp, number])[] = [
    [/[a-z]/, 26],
    [/[A-Z]/, 26],
    [/\d/, 10],
    [/[\u0020-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u007e]/, 33],
    [/[^\u0020-\u007e]/, 60],
  ];
  const pool = kinds.filter(([kind]) => kind.test(password)).reduce((sum, [, count]) => sum + count, 0);
  return Math.max(pool, 1);
}
