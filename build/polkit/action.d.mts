export const actionId: string;
export function polkitAction(program: string, firstArgument: string | null): string;
