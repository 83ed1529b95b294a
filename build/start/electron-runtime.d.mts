export function installedRuntime(environment?: Readonly<Record<string, string | undefined>>): string | null;
