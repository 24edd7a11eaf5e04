/**
 * Returns a number with its thousands grouped, as readers write it. What is not a plain number in digits stays as it
 * is.
 *
 * @param value - a whole or decimal number, or its digits; a sign may stand before them
 * @example
 * ```ts
 * grouped(123456) // => '123,456'
 * grouped('-1234.5678') // => '-1,234.5678'
 * ```
 */
export const grouped = (value: number | bigint | string): string => {
  const match = /^([-+\u2212]?)(\d+)((?:\.\d+)?)$/.exec(String(value))
  if (match === null) return String(value)
  const [, sign = '', whole = '', fraction = ''] = match
  const groups: string[] = []
  for (let end = whole.length; end > 0; end -= 3) groups.push(whole.slice(Math.max(0, end - 3), end))
  return `${sign}${groups.reverse().join(',')}${fraction}`
}

/**
 * Returns the one of two words that goes with a number of things.
 *
 * @param count - how many there are
 * @param one - the word for exactly one
 * @param many - the word for none or several
 * @example
 * ```ts
 * forCount(1, 'is', 'are') // => 'is'
 * forCount(0, 'is', 'are') // => 'are'
 * ```
 */
export const forCount = (count: number, one: string, many: string): string => (count === 1 ? one : many)

/**
 * Returns a number of things in words for readers: the number, grouped, and its noun in the right form.
 *
 * @param count - how many there are
 * @param one - the noun for exactly one
 * @param many - the noun for none or several; `one` with an s unless given
 * @example
 * ```ts
 * counted(1, 'class', 'classes') // => '1 class'
 * counted(1234, 'line') // => '1,234 lines'
 * ```
 */
export const counted = (count: number, one: string, many = `${one}s`): string =>
  `${grouped(count)} ${forCount(count, one, many)}`
