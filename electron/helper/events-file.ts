/**
 * The events of a request, also kept in a file: a Snowglobe that starts while a helper is at work, or after it,
 * reads there what it did not hear. The directory is made anew for each request and is the person's, who could
 * do anything in it; so everything in it is done with the person's rights, and no link is followed.
 */
import {
  chownSync,
  closeSync,
  constants,
  fstatSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { type HelperAtWork, helperFiles } from '#shared/api/helper-journal.ts';
import type { HelperEvent } from '#shared/api/helper-protocol.ts';
import type { ChosenComputer } from './chosen-computer.ts';
import { noGroup, withRightsOfOwner } from './owner-rights.ts';
import { identityOf } from './process-group.ts';

export type KeepEvent = (event: HelperEvent) => void;

/** Bytes; what a program says beyond it is left out, what the helper says is not. */
const mostBytes = 64 * 1024 * 1024;

/** Never fails: a request does not depend on being overheard. */
export function beginEvents(chosen: ChosenComputer, request: string): KeepEvent {
  const { stateDirectory, person } = chosen;
  const directory = jobDirectory(stateDirectory);
  const worker: HelperAtWork = {
    ...identityOf(process.pid),
    request,
    startedAt: new Date().toISOString(),
  };
  try {
    removeOldDirectories(stateDirectory);
    mkdirSync(directory, { mode: 0o700 });
    if (process.geteuid?.() === 0 && person !== 0) chownSync(directory, person, noGroup);
    return withRightsOfOwner(directory, () => {
      const file = openSync(join(stateDirectory, helperFiles.events), onlyNew | forEvents, 0o600);
      const about = join(stateDirectory, helperFiles.helper);
      // It appears whole: a host may look at any moment.
      const unfinished = openSync(`${about}.new`, onlyNew | constants.O_WRONLY, 0o600);
      writeFileSync(unfinished, JSON.stringify(worker));
      closeSync(unfinished);
      renameSync(`${about}.new`, about);
      return keepIn(file);
    });
  } catch {
    return () => {};
  }
}

/** Goes on where a helper that was killed has stopped. */
export function continueEvents({ stateDirectory }: ChosenComputer): KeepEvent {
  try {
    const directory = jobDirectory(stateDirectory);
    const path = join(stateDirectory, helperFiles.events);
    // A pipe put in its place is not waited for.
    const careful = forEvents | constants.O_NOFOLLOW | constants.O_NONBLOCK;
    return keepIn(withRightsOfOwner(directory, () => openSync(path, careful)));
  } catch {
    return () => {};
  }
}

const forEvents = constants.O_WRONLY | constants.O_APPEND;
const onlyNew = constants.O_CREAT | constants.O_EXCL | constants.O_NOFOLLOW;

function keepIn(file: number): KeepEvent {
  let size = fstatSync(file).size;
  return (event) => {
    const line = Buffer.from(`${JSON.stringify(event)}\n`);
    if (event.event === 'log' && size + line.length > mostBytes) return;
    try {
      size += writeSync(file, line);
    } catch {
      // On a full disk the person sees what happens all the same, as long as the page is open.
    }
  };
}

/** Those of earlier requests. First by another name: nobody may put anything new into what is being emptied. */
function removeOldDirectories(stateDirectory: string): void {
  const directory = jobDirectory(stateDirectory);
  const name = basename(directory);
  if (lstatSync(directory, { throwIfNoEntry: false }) !== undefined) {
    renameSync(directory, `${directory}.old-${process.pid}-${Date.now()}`);
  }
  for (const old of readdirSync(stateDirectory)) {
    if (!old.startsWith(`${name}.old-`)) continue;
    const path = join(stateDirectory, old);
    if (!lstatSync(path).isDirectory()) {
      rmSync(path);
      continue;
    }
    withRightsOfOwner(path, () => {
      for (const entry of readdirSync(path)) rmSync(join(path, entry), { recursive: true, force: true });
    });
    rmdirSync(path);
  }
}

function jobDirectory(stateDirectory: string): string {
  return dirname(join(stateDirectory, helperFiles.events));
}
