/** What Snowglobe would remember of the past that a new practice computer is given. */
import type { ChangeWords } from '#shared/api/changes.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { readGenerations } from '../../generations/read-generations.ts';
import { fingerprintConfiguration } from '../../history/configuration-fingerprints.ts';
import type { GenerationRecords } from '../../history/generation-records.ts';

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

/** The newest one was made from the files as they are; of the others only the words are known. */
export async function recordPast(computer: Computer, records: GenerationRecords): Promise<void> {
  const files = await fingerprintConfiguration(computer.places.configuration);
  for (const { number, system, date, running } of await readGenerations(computer)) {
    const changes = pastChanges.get(number);
    if (changes === undefined) continue;
    await records.put({
      generation: number,
      system,
      date,
      changes: [...changes],
      fromUpdate: false,
      files: [],
      configuration: running ? files : {},
    });
  }
}
