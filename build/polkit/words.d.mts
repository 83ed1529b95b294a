export const words: Readonly<Record<string, { readonly description: string; readonly message: string }>>;
