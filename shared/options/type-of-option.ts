/** What the name of an option adds to its type: secrets are texts like any other to Nix. */
import type { OptionType } from './option-type.ts';

const secretName = /^(?:.*[a-z])?(?:password|passwd|passphrase|secret|apikey|token|privatekey)$/i;
/** These hold where a secret is, or what was made of it. */
const notSecret = /(?:file|path|hash|hashed|command|type|scheme|policy|prompt|url|uri|name|length|id)$/i;

export function typeOfOption(path: readonly string[], type: OptionType): OptionType {
  const name = path.at(-1) ?? '';
  return secretName.test(name) && !notSecret.test(name) ? secret(type) : type;
}

function secret(type: OptionType): OptionType {
  if (type.kind === 'string') return { ...type, secret: true };
  return type.kind === 'nullOr' ? { ...type, of: secret(type.of) } : type;
}
