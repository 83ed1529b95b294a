/** A value, or a line of a program, in so few letters that it fits in a sentence or on a button. */
export function short(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= 60 ? line : `${line.slice(0, 59)}…`;
}
