/** What Snowglobe would remember of the past that a new practice computer is given. */
import type { ChangeWords } from '#shared/api/changes.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readGenerations } from '../../generations/read-generations.ts';
import { fingerprintsOf, readConfigurationBytes } from '../../history/configuration-fingerprints.ts';
import type { GenerationRecords } from '../../history/generation-records.ts';
import { earlierConfigurations } from './starting-configuration.ts';

const installed = (name: string): ChangeWords => ({
  kind: 'install-app',
  name,
  option: 'environment.systemPackages',
});

/** By generation. The first one was made by installing NixOS; the texts are in starting-configuration.ts. */
const pastChanges: ReadonlyMap<number, readonly ChangeWords[]> = new Map([
  [
    2,
    [
      installed('GIMP'),
      installed('VLC'),
      { kind: 'turn-on', title: 'Printing', option: 'services.printing.enable' } as const,
    ],
  ],
  [3, [installed('LibreOffice'), installed('KeePassXC')]],
]);

/** The files of each are the ones that it was built from. */
export async function recordPast(computer: Computer, records: GenerationRecords): Promise<void> {
  const { configuration, entry } = computer.places;
  const present = await readConfigurationBytes(configuration);
  const [first, second] = earlierConfigurations();
  const pastFiles = [first, second].map((text) => new Map([...present, [entry, Buffer.from(text, 'utf8')]]));
  for (const { number, system, date } of await readGenerations(computer)) {
    const files = pastFiles[number - 1] ?? present;
    await records.texts.keep(files.values());
    await records.put({
      generation: number,
      system,
      date,
      changes: pastChanges.get(number)?.slice() ?? null,
      fromUpdate: false,
      files: [],
      configuration: fingerprintsOf(files),
    });
  }
}
