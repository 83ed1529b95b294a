export const projectRoot: string;
export const outFolder: string;
export const buildingFolder: string;
