/**
 * Electron's fuses: what its program can do at all, switched in the file itself, so that no flag and no variable
 * brings it back. https://www.electronjs.org/docs/latest/tutorial/fuses
 */
import { FuseV1Options, FuseVersion, flipFuses } from '@electron/fuses';

/** Each fuse that Electron has is decided here: one that a newer Electron adds stops the packing until it is. */
export const fuses = {
  // The helper and the command line run in a Node of their own (node-runtime.mjs).
  [FuseV1Options.RunAsNode]: false,
  [FuseV1Options.EnableCookieEncryption]: true,
  [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: false,
  [FuseV1Options.EnableNodeCliInspectArguments]: false,
  // Of no effect on Linux so far; it does no harm, and counts as soon as it has one.
  [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: true,
  [FuseV1Options.OnlyLoadAppFromAsar]: true,
  [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: false,
  [FuseV1Options.GrantFileProtocolExtraPrivileges]: false,
  // How V8 guards WebAssembly's memory. The page has none, and the usual way is the tested one.
  [FuseV1Options.WasmTrapHandlers]: true,
};

/** `program` is the path of Electron's program; rejects when it is not one, or has a fuse that is not decided. */
export async function setFuses(program) {
  await flipFuses(program, { version: FuseVersion.V1, strictlyRequireAllFuses: true, ...fuses });
}
