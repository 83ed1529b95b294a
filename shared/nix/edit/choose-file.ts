/** Which file of a configuration an intent is carried out in. */

import type { Definition } from '../module/definition.ts';
import { commonLength, formatPath, isAbove, isBelow, isPath, mayMeet } from '../module/option-path.ts';
import { refuse, type StepRefusal } from './step.ts';
import type { LocalPlace, Workspace } from './workspace.ts';

export interface DefinedPlace extends LocalPlace {
  readonly definitions: readonly Definition[];
}

export const OVERRIDE_FILE = 'snowglobe.nix';

export function isOverrideFile(path: string): boolean {
  return path.endsWith(`/${OVERRIDE_FILE}`);
}

/** Files that define the option or something below it. */
export function definedPlaces(workspace: Workspace, path: readonly string[]): readonly DefinedPlace[] {
  return workspace.places(path).flatMap((place) => {
    const definitions = place.file.reading.definitions.filter(
      (one) => isPath(one.path, place.path) || isBelow(one.path, place.path),
    );
    return definitions.length > 0 ? [{ ...place, definitions }] : [];
  });
}

/** `mkDefault` and `mkOptionDefault` give way to a plain definition elsewhere. */
export function givesWay(definition: Definition): boolean {
  const name = definition.wrapper?.name;
  return name === 'mkDefault' || name === 'mkOptionDefault';
}

export type NewPlace =
  | { readonly ok: true; readonly place: LocalPlace }
  | { readonly ok: false; readonly refusal: StepRefusal };

/** For an option that nothing defines: the file with the closest neighbours, else the main file. */
export function placeForNew(workspace: Workspace, path: readonly string[]): NewPlace {
  const obstacle = obstacleFor(workspace, path);
  if (obstacle !== undefined) return { ok: false, refusal: obstacle };
  let best: LocalPlace | undefined;
  let closest = 0;
  const open = workspace.places(path).filter((place) => isOpen(place));
  for (const place of open) {
    const distance = place.prefix.length + closeness(place);
    if (distance > closest) {
      best = place;
      closest = distance;
    } else if (distance === closest && place.file.path === workspace.mainFile) {
      best = place;
    }
  }
  best ??= open.find((place) => place.file.path === workspace.mainFile) ?? open[0];
  if (best !== undefined) return { ok: true, place: best };
  const sentence = `No file of this configuration may be edited to set '${formatPath(path)}'.`;
  return { ok: false, refusal: refuse('not-editable', sentence).refusal };
}

function isOpen({ file, condition }: LocalPlace): boolean {
  const { mayEdit, reading, path } = file;
  return (
    mayEdit &&
    condition === undefined &&
    reading.isModule &&
    reading.source.tree.errors.length === 0 &&
    !isOverrideFile(path)
  );
}

/**
 * How many leading names the nearest unconditional definition has in common. `networking = import ./net.nix;`
 * is near to nothing: the file that it names is.
 */
function closeness({ file, path }: LocalPlace): number {
  let most = 0;
  for (const definition of file.reading.definitions) {
    if (definition.conditions.length > 0) continue;
    if (definition.kind === 'computed' && isAbove(definition.path, path)) continue;
    most = Math.max(most, commonLength(definition.path, path));
  }
  return most;
}

/** A definition anywhere that makes a new one unsafe. */
function obstacleFor(workspace: Workspace, path: readonly string[]): StepRefusal | undefined {
  const name = formatPath(path);
  const mounts = [...workspace.files.values()].flatMap((file) => file.mounts);
  for (const place of workspace.places(path)) {
    const { source, definitions } = place.file.reading;
    for (const one of definitions) {
      if (mayMeet(one.path, place.path)) {
        const sentence = `A definition with a name that Nix works out may be '${name}'.`;
        return refuse('dynamic-name', sentence, source, one.range, 'override-file').refusal;
      }
      const isInTheWay =
        isAbove(one.path, place.path) && one.kind === 'computed' && one.conditions.length === 0;
      if (!isInTheWay) continue;
      const whole = path.slice(0, place.prefix.length + one.path.length);
      // A file that was followed shows what the value is.
      if (mounts.some((mount) => isPath(mount.prefix, whole))) continue;
      const sentence = `'${name}' lies in a value that Nix works out: ${one.text}.`;
      return refuse('computed', sentence, source, one.range, 'override-file').refusal;
    }
  }
  return undefined;
}
