import { counted, type Parsed } from '@imt/core'
import type { Extension } from './extension.js'
import type { ExtensionReadings } from './parse-extension.js'
import type { Placed } from './roles.js'
import type { Column } from './roles-by-place.js'

/** Nothing between two lengths but what sets one beside the other. */
const beside = /^ ?(?:[(/,:=-]|or|i\.?e\.?)? ?$/
const unitOf = ({ start, end }: Placed, plain: string): string => (plain.slice(start, end).endsWith('year') ? 'y' : 'm')

const term = (initialMonths: number): Extension => ({
  initialMonths,
  options: [],
  maximumExtensionMonths: null,
  statedMaximumMonths: null,
  latestEnd: null,
})

/**
 * Adds to the reading of a term what else two lengths side by side may say: "36 months (two years)". In two units they
 * are as a rule one length said twice, and then one of them is wrong; in one unit the second is an extension.
 */
export const withTwoLengths = (
  parsed: Parsed<ExtensionReadings>,
  placed: readonly Placed[],
  column: Column,
  plain: string,
): Parsed<ExtensionReadings> => {
  const [one, other, ...more] = placed
  if (!parsed.ok || column !== 'term' || one === undefined || other === undefined || more.length > 0) return parsed
  const isOpen = [one, other].every(({ kind, role }) => kind === 'single' && role === 'unmarked')
  if (!isOpen || one.months === other.months || unitOf(one, plain) === unitOf(other, plain)) return parsed
  if (!beside.test(plain.slice(one.end, other.start)) || plain.slice(0, one.start).trim() !== '') return parsed
  const ambiguous = {
    why: `two lengths stand side by side, ${counted(one.months, 'month')} and ${counted(other.months, 'month')}: the second may be an extension, or the same length with one of the two wrong`,
    alternatives: [one, other].map(({ months }) => ({ initialMonths: months, maximumExtensionMonths: 0 })),
  }
  return { ...parsed, value: [{ ...parsed.value[0], ambiguous }, term(one.months), term(other.months)] }
}
