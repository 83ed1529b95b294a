/**
 * Packages with known security problems are allowed one by one, by name and version (Nixpkgs manual, "Installing
 * insecure packages"): `nixpkgs.config.permittedInsecurePackages = [ "python-2.7.18.8" ];`
 */
import type { Intent, OptionPath } from '#shared/api/intent.ts';
import type { Configuration } from '#shared/nix/module/configuration.ts';
import { definitionsOf } from '../effective-definition.ts';

const permittedPath: OptionPath = ['nixpkgs', 'config', 'permittedInsecurePackages'];
const ownRulePath: OptionPath = ['nixpkgs', 'config', 'allowInsecurePredicate'];

export function isPermitted(name: string, configuration: Configuration): boolean {
  return definitionsOf(configuration, permittedPath).certain.some(({ text }) => text.includes(`"${name}"`));
}

/** Where a rule of the person's own decides instead; undefined where none does. */
export function ownInsecureRule(configuration: Configuration) {
  return definitionsOf(configuration, ownRulePath).certain[0];
}

export function permitIntents(name: string, configuration: Configuration): readonly Intent[] {
  if (isPermitted(name, configuration)) return [];
  return [{ kind: 'add', path: permittedPath, element: { type: 'string', value: name } }];
}

export function forbidIntents(name: string, configuration: Configuration): readonly Intent[] {
  if (!isPermitted(name, configuration)) return [];
  return [{ kind: 'remove', path: permittedPath, element: { type: 'string', value: name } }];
}
