/** A trial on a scripted computer, from the request to the moment when the new system waits to be kept. */
import { readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';
import type { Trial } from '../../shared/api/apply.ts';
import { helperFiles } from '../../shared/api/helper-journal.ts';
import type { HelperEvent, HelperRequest } from '../../shared/api/helper-protocol.ts';
import { type HelperTalk, replaceRequest, talkToHelper } from './helper-conversation.ts';
import type { ScriptedComputer } from './scripted-computer.ts';

export const triedText = '{ pkgs, ... }:\n{ environment.systemPackages = [ pkgs.firefox pkgs.gimp ]; }\n';

/** The shortest that the contract allows, unless the test is about more. */
export const shortTrial: Trial = { seconds: 15, check: null };

export interface TrialTalk extends HelperTalk {
  /** Once the helper has told it; rejects when it ends without. */
  saw(event: HelperEvent['event']): Promise<void>;
}

export function tryText(
  helper: HelperProgram,
  machine: ScriptedComputer,
  trial: Trial = shortTrial,
): TrialTalk {
  return askFor(helper, machine, replaceRequest(machine.computer.places.entry, triedText, 'try', trial));
}

export function askFor(
  helper: HelperProgram,
  machine: Pick<ScriptedComputer, 'root'>,
  request: HelperRequest,
): TrialTalk {
  const talk = talkToHelper(helper, ['--practice', machine.root]);
  const seen = new Set<string>();
  const listeners = new Set<() => void>();
  const { stdout } = talk.process;
  if (stdout === null) throw new Error('The helper was started without a pipe');
  createInterface({ input: stdout }).on('line', (line) => {
    seen.add(JSON.parse(line).event);
    for (const listener of listeners) listener();
  });
  talk.send(request);
  return {
    ...talk,
    saw: (event) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          if (seen.has(event)) resolve();
        };
        look();
        listeners.add(look);
        talk.events.then((all) => reject(new Error(`No ${event} in ${JSON.stringify(all)}`)));
      }),
  };
}

/** What is where, in the numbers of the store paths; `starts` is the boot loader's. */
export function systemsOf({ root, computer }: ScriptedComputer) {
  const numberOf = (link: string): number => Number(/\/0*(\d+)-nixos-system/.exec(readlinkSync(link))?.[1]);
  const profile = readlinkSync(computer.places.systemProfile);
  return {
    profile: numberOf(join(computer.places.systemProfile, '..', profile)),
    runs: numberOf(computer.places.runningSystem),
    starts: numberOf(join(root, 'run/starts-next')),
  };
}

/** A scripted computer whose first system is all there is, and one on which the second took over whole. */
export const allOld = { profile: 1, runs: 1, starts: 1 };
export const allNew = { profile: 2, runs: 2, starts: 2 };

/** The text of the configuration's first file. */
export function entryOf({ computer }: Pick<ScriptedComputer, 'computer'>): string {
  return readFileSync(computer.places.entry, 'utf8');
}

/** Every `switch-to-configuration` there was: `test 2`. */
export function activationsOf({ root }: ScriptedComputer): readonly string[] {
  const text = readFileSync(join(root, 'activations'), 'utf8').trim();
  return text.split('\n').map((line) => line.replace(/ .*\/0*(\d+)-nixos-system.*/, ' $1'));
}

/** The helper's own directory on a scripted computer. */
export function stateOf({ root }: Pick<ScriptedComputer, 'root'>): string {
  return join(root, 'var/lib/snowglobe');
}

/** There as long as a request is not over. */
export function journalOf(machine: Pick<ScriptedComputer, 'root'>): string {
  return join(stateOf(machine), helperFiles.journal);
}

/** The processes that guard a trial of this computer. */
export function guardsOf({ root }: Pick<ScriptedComputer, 'root'>): readonly number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => {
      try {
        const words = readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
        return words.includes('guard') && words.includes(root);
      } catch {
        // It has ended since.
        return false;
      }
    });
}
