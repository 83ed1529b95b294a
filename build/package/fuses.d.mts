import type { FuseV1Options } from '@electron/fuses';

export const fuses: Readonly<Record<FuseV1Options, boolean>>;
export function setFuses(program: string): Promise<void>;
