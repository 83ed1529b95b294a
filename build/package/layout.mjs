/** Where everything is in a package, below the folder of the unpacked application. */

/** Electron's program, renamed: its name is the launcher's. */
export const windowProgram = 'snowglobe-window';
/** The shell script that people and the desktop entry start. */
export const launcher = 'snowglobe';
/** Node's own program: Electron's cannot act as Node (fuses.mjs). node-runtime.ts looks for it here. */
export const nodeProgram = 'resources/node';
/** What Node runs: outside of Electron's archive, which Node cannot read (programs-folder.ts). */
export const programs = 'resources/programs/out';
/** helper-program.ts looks for it beside helper.js; polkit's action names it. */
export const helperLauncher = `${programs}/snowglobe-helper`;
/** Where deb and rpm put the application: a fixed place, so that polkit's action can name the helper. */
export const installedFolder = '/opt/Snowglobe';

export const iconSizes = [16, 24, 32, 48, 64, 128, 256, 512];
