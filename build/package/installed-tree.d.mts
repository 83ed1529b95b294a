/** Writes all files of an installed application below `root`, which is empty. */
export function makeInstalledTree(unpacked: string, root: string): void;
