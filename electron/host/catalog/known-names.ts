/** Names near to a wrong one, among all that the catalogue of this moment knows. */
import type { KnownNames } from '../apply/explain/explanation.ts';
import { knownNames } from '../apply/explain/known-names.ts';
import type { CatalogData, KnownOptions, KnownPackages } from './catalog-data.ts';

/** The lists are made when a name is looked for: most jobs end well. */
export function namesOfCatalogue(data: () => CatalogData): KnownNames {
  return {
    options: (near) => knownNames(namesIn(data().options), []).options(near),
    packages: (near) => knownNames([], namesIn(data().packages)).packages(near),
  };
}

function namesIn(known: KnownOptions | KnownPackages): readonly string[] {
  return Array.from({ length: known.count }, (_, index) => known.nameAt(index) ?? '');
}
