import styles from './AppIcon.module.css';

const colours = 8;

export function LetterTile({ name }: { readonly name: string }) {
  return (
    <span className={styles.letters} style={{ background: `var(--tile-${tileColour(name)})` }}>
      {tileLetters(name)}
    </span>
  );
}

/** 0 to 7, always the same for the same name. */
export function tileColour(name: string): number {
  let hash = 7;
  for (const character of name) hash = (hash * 31 + (character.codePointAt(0) ?? 0)) % 65_521;
  return hash % colours;
}

/** `Gi` for `GIMP`, `VM` for `Virt Manager`: two letters a person recognises. */
export function tileLetters(name: string): string {
  const words = name.split(/[\s\-_.]+/).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const [first = '', second] = words;
  const characters = [...first];
  const initial = (characters[0] ?? '?').toLocaleUpperCase();
  if (second !== undefined) return initial + ([...second][0] ?? '').toLocaleUpperCase();
  return initial + (characters[1] ?? '').toLocaleLowerCase();
}
