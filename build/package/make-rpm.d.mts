import type { PackageOrder } from './make-deb.mjs';

/** `work` is an empty folder. */
export function makeRpm<Outcome>(order: PackageOrder<Outcome> & { readonly work: string }): Outcome;
