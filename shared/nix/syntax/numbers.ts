/** The numbers that Nix can hold: integers of 64 bits and floats that neither overflow nor underflow. */

const LARGEST_INTEGER = 9223372036854775807n;
const SMALLEST_NORMAL_FLOAT = 2.2250738585072014e-308;
/** No integer of so many digits can be too large. */
const SAFE_DIGITS = 18;

/** A sentence if the digits are more than a 64-bit integer holds. */
export function integerProblem(digits: string): string | undefined {
  if (digits.length <= SAFE_DIGITS || BigInt(digits) <= LARGEST_INTEGER) return undefined;
  return `The integer ${digits} is too large; the largest is ${LARGEST_INTEGER}.`;
}

/** A sentence if `strtod` would report a range error, as it also does for results that lose precision. */
export function floatProblem(text: string): string | undefined {
  const value = Number(text);
  if (value === Number.POSITIVE_INFINITY) return `The number ${text} is too large.`;
  const isZero = !/[1-9]/.test(text.replace(/e.*/i, ''));
  return value >= SMALLEST_NORMAL_FLOAT || isZero ? undefined : `The number ${text} is too close to zero.`;
}
