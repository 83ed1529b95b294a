/** All entries of the vocabulary. */
export interface PurposeEntry {
  /** Phrases that people type, with commas between them. */
  readonly says: string;
  /** Attribute paths and option paths, the best one first. Names that a release does not have are passed over. */
  readonly finds: string;
}

export const purposeEntries: readonly PurposeEntry[] = [];
