/** What the name of an option adds to its type: secrets are texts like any other to Nix. */
import type { OptionType } from './option-type.ts';

/** The end of a name without `_` and `-`: `client_secret`, `smtp-password`, `wpaPassword`. */
const secretName =
  /(?:password|passwd|passphrase|secret|token|api_?key|private_?key|secret_?key|pre_?shared_?key|psk|psk_?raw|.auth_?pass|admin_?pass|require_?pass|http_?pass|worker_?pass)$/i;

/** Programs that ask for one, and texts that say where one is. */
const notSecretName = /^ask_?pass(?:word)?$/i;
const saysWhere =
  /^\W*(?:an? |the |absolute |full |optional )*(?:path|file|filename|name|program|command)\b/i;

/** `description` as the module has it: “Path to a file with the password” tells that the option holds none. */
export function typeOfOption(path: readonly string[], type: OptionType, description = ''): OptionType {
  const name = (path.at(-1) ?? '').replaceAll('-', '_');
  const isSecret = secretName.test(name) && !notSecretName.test(name) && !saysWhere.test(description);
  return isSecret ? secret(type) : type;
}

function secret(type: OptionType): OptionType {
  if (type.kind === 'string') return { ...type, secret: true };
  return type.kind === 'nullOr' ? { ...type, of: secret(type.of) } : type;
}
