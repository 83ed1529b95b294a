/** A package of a collection in memory, with nothing special about it. */
import type { PackageRecord } from '../../electron/host/catalog/records.ts';

export function packageRecord(attribute: string, facts: Partial<PackageRecord> = {}): PackageRecord {
  return {
    attribute,
    name: attribute,
    version: '1.2',
    description: '',
    licences: ['MIT'],
    free: true,
    broken: false,
    insecure: false,
    available: true,
    mainProgram: null,
    homepage: null,
    position: null,
    ...facts,
  };
}
