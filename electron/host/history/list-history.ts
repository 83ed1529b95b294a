/** Generations with all that is known of them: from the profile, from our records, and from the person. */
import { existsSync } from 'node:fs';
import type { BootCondition, Generation, KeptSystem } from '#shared/api/history.ts';
import type { Computer } from '#shared/machine/computer.ts';
import { type ProfileGeneration, readGenerationsAndBoot } from '../generations/read-generations.ts';
import { readSystemVersions } from '../generations/system-versions.ts';
import { mayKnowFiles } from './files-then.ts';
import { generationKey, generationOfKey } from './generation-key.ts';
import type { GenerationNote, GenerationNotes } from './generation-notes.ts';
import type { GenerationRecord, GenerationRecords } from './generation-records.ts';
import type { Pins } from './pins.ts';

export interface HistoryData {
  readonly records: GenerationRecords;
  readonly notes: GenerationNotes;
  readonly pins: Pins;
}

export interface KnownGeneration extends Generation, Pick<ProfileGeneration, 'current'> {
  /** Its store path. */
  readonly system: string;
}

export interface HistoryList {
  /** Newest first. */
  readonly generations: readonly KnownGeneration[];
  readonly boot: BootCondition;
  /** What only a pin keeps, newest first. */
  readonly keptSystems: readonly KeptSystem[];
}

export async function listHistory(
  computer: Computer,
  { records, notes, pins }: HistoryData,
): Promise<HistoryList> {
  const [{ generations, boot }, recorded, described, pinned] = await Promise.all([
    readGenerationsAndBoot(computer),
    records.all(),
    notes.all(),
    pins.all(),
  ]);
  const recordOf = new Map(
    recorded.map((record) => [generationKey(record.generation, record.system), record]),
  );
  const known = generations.map((generation) => {
    const key = generationKey(generation.number, generation.system);
    return withKnowledge(generation, recordOf.get(key), described.get(key), pinned.has(key));
  });
  const present = new Set(generations.map(({ number, system }) => generationKey(number, system)));
  const keptSystems = [...pinned]
    .filter(([key, system]) => !present.has(key) && existsSync(system))
    .map(([key, system]) => keptSystem(key, system, described.get(key)))
    .toSorted((one, other) => other.number - one.number);
  return { generations: known, boot, keptSystems };
}

function keptSystem(id: string, system: string, described: GenerationNote | undefined): KeptSystem {
  const { nixos, kernel } = readSystemVersions(system);
  return {
    id,
    number: generationOfKey(id) ?? 0,
    nixosVersion: nixos,
    kernelVersion: kernel,
    name: described?.name ?? null,
  };
}

function withKnowledge(
  generation: ProfileGeneration,
  record: GenerationRecord | undefined,
  described: GenerationNote | undefined,
  pinned: boolean,
): KnownGeneration {
  return {
    ...generation,
    specialisations: [...generation.specialisations],
    name: described?.name ?? null,
    note: described?.note ?? null,
    pinned,
    changes: record?.changes ?? null,
    fromUpdate: record?.fromUpdate ?? false,
    settingsOf: record?.settingsOf ?? null,
    settingsKnown: mayKnowFiles(record),
  };
}
