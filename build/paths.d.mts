export const projectRoot: string;
export const outFolder: string;
