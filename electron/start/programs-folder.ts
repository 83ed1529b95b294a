/**
 * Where the programs are that other runtimes than this one start. The desktop application of a package is inside an
 * archive that only Electron can read, so a package has them beside it (build/electron-builder.yml).
 */
export function programsFolder(outFolder: string): string {
  return outFolder.replace(/\/app\.asar\/out$/, '/programs/out');
}
