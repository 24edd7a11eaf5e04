/**
 * Returns items as a list in a sentence: `a`, `a and b`, `a, b and c`.
 *
 * @param items - the words of the list, in order
 * @param joint - the word before the last of them
 * @example
 * ```ts
 * listed(['pay', 'non-pay', 'income']) // => 'pay, non-pay and income'
 * listed(['England', 'Wales'], 'or') // => 'England or Wales'
 * ```
 */
export const listed = (items: readonly string[], joint: 'and' | 'or' = 'and'): string =>
  items.length < 2 ? (items[0] ?? '') : `${items.slice(0, -1).join(', ')} ${joint} ${items.at(-1) ?? ''}`
