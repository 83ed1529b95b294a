/** Reads a configuration from texts, as the host reads it from a disk. */
import { type Configuration, readConfiguration } from '#shared/nix/module/configuration.ts';

export const mainFile = '/etc/nixos/configuration.nix';

/** `text` is configuration.nix; `others` lie beside it, by name. */
export function configurationOf(
  text: string,
  others: Readonly<Record<string, string>> = {},
): Promise<Configuration> {
  const files = new Map([[mainFile, text], ...Object.entries(others).map(besideMain)]);
  return readConfiguration(mainFile, async (path) => {
    const found = files.get(path);
    return found === undefined
      ? { kind: 'missing', message: `${path} does not exist.` }
      : { kind: 'text', text: found };
  });
}

function besideMain([name, text]: readonly [string, string]): [string, string] {
  return [`/etc/nixos/${name}`, text];
}
