/** Below the folder of the unpacked application. */
export const launcherInPackage: string;
export default function addHelperLauncher(context: { readonly appOutDir: string }): void;
