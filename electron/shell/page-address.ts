/** The page's own address. A scheme of our own gives it a real origin, which file:// would not. */
export const pageScheme = 'app';
export const pageOrigin = 'app://snowglobe';
export const pageAddress = `${pageOrigin}/`;

export function isPageAddress(address: string | undefined): boolean {
  return address === pageAddress || (address?.startsWith(pageAddress) ?? false);
}
