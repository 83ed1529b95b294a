/** The sentence that matters in what Nix said before it gave up. */
export function firstError(said: string): string {
  const line = said.split('\n').find((one) => one.startsWith('error:'));
  return line?.slice('error:'.length).trim() || said.trim().split('\n').at(-1) || 'nothing was said';
}
