/** What a profile of `nix-env` or `nix profile` says it holds: its manifest, read without running anything. */
import { z } from 'zod';
import { literalOfText } from '../literal-value.ts';

export interface ProfileElement {
  readonly with: 'nix-env' | 'nix-profile';
  /** `ripgrep-14.1.1` with nix-env; with nix profile the element's name, or its place in the collection. */
  readonly name: string;
  /** What to look for in the collection; the first that is there is meant. */
  readonly attributes: readonly string[];
}

/** home-manager and the channels keep what is theirs in the same profiles. */
const notApps: ReadonlySet<string> = new Set(['home-manager-path', 'user-environment', 'nixos', 'nixpkgs']);

/** `manifest.nix`: a list of sets, each with the `name` of a derivation. Empty where it is anything else. */
export function elementsOfNixEnv(manifest: string): readonly ProfileElement[] {
  const value = literalOfText(manifest);
  if (value?.type !== 'list') return [];
  return value.items.flatMap((item): readonly ProfileElement[] => {
    const name = item.type === 'set' ? item.entries.find(([key]) => key === 'name')?.[1] : undefined;
    if (name?.type !== 'string' || notApps.has(name.value)) return [];
    return [{ with: 'nix-env', name: name.value, attributes: [derivationName(name.value)] }];
  });
}

const elementSchema = z.object({
  active: z.boolean().optional(),
  attrPath: z.string().optional(),
  storePaths: z.array(z.string()).optional(),
});

/** Version 3 (Nix 2.20 and later) names the elements; the ones before count them. */
const manifestSchema = z.union([
  z.object({ version: z.literal(3), elements: z.record(z.string(), elementSchema) }),
  z.object({ version: z.union([z.literal(1), z.literal(2)]), elements: z.array(elementSchema) }),
]);

/** `manifest.json`. Empty where it cannot be read. */
export function elementsOfNixProfile(manifest: string): readonly ProfileElement[] {
  const parsed = manifestSchema.safeParse(jsonOf(manifest));
  if (!parsed.success) return [];
  const { elements } = parsed.data;
  const named = Array.isArray(elements)
    ? elements.map((element) => [undefined, element] as const)
    : Object.entries(elements);
  return named.flatMap(([ownName, element]): readonly ProfileElement[] => {
    const stored = element.storePaths?.[0]?.replace(/^.*\/[0-9a-z]{32}-/, '');
    const name = ownName ?? element.attrPath ?? stored;
    if (name === undefined || element.active === false || notApps.has(stored ?? name)) return [];
    const attribute = element.attrPath?.replace(/^(?:legacyPackages|packages)\.[^.]+\./, '');
    const candidates = [attribute, ownName, stored && derivationName(stored)];
    return [{ with: 'nix-profile', name, attributes: candidates.filter((one) => one !== undefined) }];
  });
}

/** Run by the person, once the app is in the configuration. */
export function removalCommand(element: ProfileElement): string {
  const name = /^[\w.+-]+$/.test(element.name) ? element.name : `'${element.name.replaceAll("'", "'\\''")}'`;
  return element.with === 'nix-env' ? `nix-env --uninstall ${name}` : `nix profile remove ${name}`;
}

/** As `builtins.parseDrvName` does: up to the first `-` that no letter follows. */
function derivationName(name: string): string {
  return name.replace(/-[^a-zA-Z].*$/, '');
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
