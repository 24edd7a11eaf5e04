import { grouped, type Difference, type OneSided, type PartCompared } from '@imt/core'

const signed = (amount: string): string =>
  amount.startsWith('-') ? `-${grouped(amount.slice(1))}` : `+${grouped(amount)}`

const size = ({ by, percent }: Difference): string => {
  if (by === undefined) return ''
  return ` (${signed(by)}${percent === undefined ? '' : `, ${percent.startsWith('-') ? '' : '+'}${percent} %`})`
}

const stated = (text: string): string => (text === '' ? 'nothing' : text)

/**
 * Returns a value that differs between two publications as words: `Laptops: quantity of 12 to 14 (+2, +16.7 %)`.
 *
 * @param difference - one of `changed` of a part compared
 */
export const changedWords = (difference: Difference): string =>
  `${difference.label}: ${difference.of} ${stated(difference.from)} to ${stated(difference.to)}${size(difference)}`

/**
 * Returns an entry that stands in one of two publications only, with the one that may be the same.
 *
 * @param entry - one of `came` or `went` of a part compared
 */
export const oneSidedWords = ({ label, perhaps }: OneSided): string =>
  perhaps === undefined ? label : `${label} (states what "${perhaps}" states: check whether it is the same)`

/**
 * The entry of a value that changed: one of a list, of the entries of a part, or a row of one of its tables, as
 * `/sections/foi/statisticsTables/0/rows/2`.
 */
const entry = /^\/sections\/[^/]+\/[^/]+(?:\/[a-z]+)?\/\d+(?:\/rows\/\d+)?/i

/**
 * Returns how many entries a part has in each of two publications, and what became of them.
 *
 * @param part - a part compared
 */
export const comparedWords = ({ before, after, same, came, went, changed }: PartCompared): string => {
  // An entry counts once, however many of its values changed.
  const entries = new Set(changed.map(({ at }) => entry.exec(at)?.[0] ?? at)).size
  return `${grouped(before)} before, ${grouped(after)} now; ${grouped(same)} as before, ${grouped(came.length)} came, ${grouped(went.length)} went, ${grouped(entries)} changed.`
}
