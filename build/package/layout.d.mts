export const windowProgram: string;
export const launcher: string;
export const nodeProgram: string;
export const programs: string;
export const helperLauncher: string;
export const installedFolder: string;
export const iconSizes: readonly number[];
