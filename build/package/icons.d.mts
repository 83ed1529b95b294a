export function iconPath(size: number): string;
export function fingerprintOfIcon(picture: Uint8Array): string;
