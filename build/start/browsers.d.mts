export interface InstalledBrowser {
  readonly name: string;
  readonly path: string;
  readonly isSnap: boolean;
}
export function installedBrowsers(
  environment?: Readonly<Record<string, string | undefined>>,
): readonly InstalledBrowser[];
export function findProgram(
  program: string,
  environment?: Readonly<Record<string, string | undefined>>,
): string | null;
