/** A host over a small mounted tree of real files, closed and removed after the test. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Answer, CallName, Input, Output } from '#shared/api/contract.ts';
import { mountedComputer } from '#shared/machine/computer.ts';
import { createHost, type Host, type HostEvent } from '../../electron/host/host.ts';
import type { HelperProgram } from '../../electron/host/privilege/helper-program.ts';
import { dataDirectories } from '../../electron/host/storage/data-directories.ts';
import { temporaryDirectory } from './temporary-directory.ts';

export interface TestHost {
  /** The directory of the files. */
  readonly directory: string;
  /** Where the host keeps its own. */
  readonly data: string;
  readonly events: HostEvent[];
  readonly reports: string[];
  ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>>;
  /** Fails the test when the answer is an error. */
  expectOk<Name extends CallName>(name: Name, input: Input<Name>): Promise<Output<Name>>;
  write(path: string, content: string | Uint8Array): Promise<void>;
  close(): Promise<void>;
}

export type Files = Readonly<Record<string, string | Uint8Array>>;

/** `helper`: where something shall be written. */
export async function mountedHost(files: Files, helper?: HelperProgram): Promise<TestHost> {
  const directory = await temporaryDirectory();
  const data = await temporaryDirectory();
  await writeFiles(directory, files);
  return openMountedHost(directory, data, helper);
}

/** Again over the same files and data: a restart of the application. */
export async function openMountedHost(
  directory: string,
  data: string,
  helper?: HelperProgram,
): Promise<TestHost> {
  const reports: string[] = [];
  const events: HostEvent[] = [];
  const host: Host = await createHost({
    computer: mountedComputer(directory, directory, join(directory, 'configuration.nix')),
    directories: dataDirectories({}, data),
    helper: helper?.script ?? '/not-built/helper.js',
    version: '0.0.0-test',
    checkAnswers: true,
    report: (sentence) => reports.push(sentence),
  });
  onTestFinished(() => host.close());
  host.subscribe((event) => events.push(event));

  async function ask<Name extends CallName>(name: Name, input: Input<Name>): Promise<Answer<Name>> {
    // With `checkAnswers` the host itself has compared it with the contract.
    return (await host.call(name, input)) as Answer<Name>;
  }
  return {
    directory,
    data,
    events,
    reports,
    ask,
    async expectOk(name, input) {
      const answer = await ask(name, input);
      if (!answer.ok) throw new Error(`${name}: ${JSON.stringify(answer.error)} ${reports.join('\n')}`);
      return answer.value;
    },
    write: (path, content) => writeFiles(directory, { [path]: content }),
    close: () => host.close(),
  };
}

async function writeFiles(directory: string, files: Files): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(directory, path)), { recursive: true });
    await writeFile(join(directory, path), content);
  }
}
