/** What Nix refuses in paths that its scanner takes for one. */

const PATH_PIECE = /[\w.+-]*(?:\/[\w.+-]+)+\/?|[\w.+-]*\/|[\w.+-]+/g;
/** The first piece, and one more if an interpolation follows: so many the grammar of Nix has room for. */
const PIECES_ALONE = 1;
const PIECES_BEFORE_INTERPOLATION = 2;

/**
 * A sentence if a path with this text cannot be.
 * `first` is its text up to the first interpolation, `last` that after the last one; they are the
 * same where nothing is interpolated.
 */
export function pathProblem(first: string, last: string, isInterpolated: boolean): string | undefined {
  if (last.endsWith('/')) return 'A path cannot end in a slash.';
  // The scanner begins a new piece at a second slash; elsewhere they need no counting.
  if (!first.includes('//')) return undefined;
  const limit = isInterpolated ? PIECES_BEFORE_INTERPOLATION : PIECES_ALONE;
  const pieces = first.match(PATH_PIECE)?.length ?? 0;
  return pieces > limit ? "A path cannot hold '//'." : undefined;
}
