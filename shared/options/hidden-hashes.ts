/** The hash of a password can be guessed at by whoever reads it: what is shown of a file is shown without. */
import { hiddenText } from './is-secret.ts';

/** `crypt(5)`: `$method$`, parameters, salt and hash. In Nix text each `$` may have a backslash before it. */
const hash = /\\?\$(?:[1567y]|gy|2[abxy]?|md5|sha1)\\?\$(?:[./0-9A-Za-z$=,+-]|\\\$){8,}/g;

/** The same text with dots in the place of each hash. */
export function withoutHashes(text: string): string {
  return text.includes('$') ? text.replace(hash, hiddenText) : text;
}
