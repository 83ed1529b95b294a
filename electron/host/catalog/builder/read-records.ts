/** What one half of the catalogue was read from; what cannot be read now stays as it was. */

export interface ReadRecords<Item> {
  readonly items: readonly Item[];
  readonly source: 'texts' | 'channel' | 'evaluation';
  /** From the catalogue so far, and of another collection, or of other modules. */
  readonly isOld: boolean;
}

export function allRecords<Item>(known: {
  readonly count: number;
  at(index: number): Item | undefined;
}): readonly Item[] {
  const items: Item[] = [];
  for (let index = 0; index < known.count; index++) {
    const item = known.at(index);
    if (item !== undefined) items.push(item);
  }
  return items;
}
