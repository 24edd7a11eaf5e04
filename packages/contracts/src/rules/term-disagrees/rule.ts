import { counted, daysBetween, defineRule, termEnd, type Rule } from '@imt/core'
import { contractCitations } from '../../citations.js'
import type { ContractReading } from '../../register/read-contract.js'
import { contractsSection } from '../../section.js'
import { moved, type DayRange } from '../../term/day-range.js'
import { endField, inWords, listedIn, nothing } from '../each-contract.js'

/** Lengths are published in whole months: an end within a month of what they come to is no contradiction. */
const mostDays = 31

/** The days by which two ranges miss each other, less than 0 where the first is the earlier; 0 where they meet. */
const gap = (one: DayRange, other: DayRange): number =>
  one.latest < other.earliest
    ? -daysBetween(one.latest, other.earliest)
    : one.earliest > other.latest
      ? daysBetween(other.latest, one.earliest)
      : 0

/** Every length at which the term may stand: by itself, and after each extension that may have been taken up. */
const lengthsOf = (initialMonths: number, { terms, initialEnd, extended }: ContractReading): readonly number[] => {
  if (initialEnd !== null || extended === false) return [initialMonths]
  const { extensions = [], maximumExtensionMonths } = terms
  const options =
    extensions.length > 0
      ? extensions.flatMap(({ months, count }) => Array.from({ length: count }, () => months))
      : [maximumExtensionMonths ?? 0]
  let length = initialMonths
  return [initialMonths, ...options.map((months) => (length += months))]
}

/** The term where start, end and length are all known, and the length is that of a term which ends; else undefined. */
const termOf = (
  reading: ContractReading,
): { readonly start: DayRange; readonly end: DayRange; readonly lengths: readonly number[] } | undefined => {
  const { start, end, initialEnd, rolling, extended, terms } = reading
  const { initialMonths, maximumExtensionMonths, openEnded, mayGoOn } = terms
  if (start === null || end === null || initialMonths === undefined) return undefined
  if (rolling !== null || openEnded === true || mayGoOn === true || end.latest < start.earliest) return undefined
  // An end after an extension of which nobody says how long it is.
  if (extended === true && initialEnd === null && maximumExtensionMonths === undefined) return undefined
  return { start, end: initialEnd ?? end, lengths: lengthsOf(initialMonths, reading) }
}

/** Finds terms whose stated length does not lead from their start to their end. */
export const termDisagrees: Rule<'contracts/term-disagrees'> = defineRule({
  code: 'contracts/term-disagrees',
  level: 'warning',
  band: 'accuracy',
  summary: 'The length of a term does not lead from its start to its end.',
  explain:
    'The register gives a start, an end and the length of the term, and the length counted from the start comes to another day, with no extension, and with each that is stated. Whoever works out when to tender from the length gets another year than whoever reads the end. Correct the one that is wrong from the signed contract; where the length holds an extension, state the extension apart.',
  citation: [contractCitations.ocdsPeriod],
  reads: [contractsSection],
  rowByRow: ['contracts/register'],
  check: ({ contracts }, run) => {
    for (const listed of listedIn(contracts)) {
      const { entry, reading } = listed
      const term = termOf(reading)
      if (term === undefined) continue
      const field = (['term', 'extension', 'period', 'end'] as const).find((each) => (entry[each] ?? '').trim() !== '')
      if (field === undefined) continue
      run.checked(listed.at(field))
      const [first = 0] = term.lengths
      const endAfter = (months: number): DayRange => moved(term.start, (day) => termEnd(day, months))
      if (term.lengths.some((months) => Math.abs(gap(term.end, endAfter(months))) <= mostDays)) continue
      const counts = endAfter(first)
      const endCell = reading.initialEnd === null ? endField(listed) : 'end'
      const days = gap(term.end, counts)
      // Registers put the new end of a contract that was extended, and leave the length as it was.
      const mayBeExtended = days > 0 && reading.initialEnd === null
      const said = `a term of ${counted(first, 'month')} from ${inWords(term.start)} ends ${inWords(counts)}, and its end is given as ${inWords(term.end)}${term.lengths.length > 1 ? '; no extension that is stated leads there either' : ''}`
      run.report({
        at: listed.at(field),
        about: listed.about,
        key: [...listed.key, 'term'],
        stated: entry[field] ?? '',
        ...(mayBeExtended && { level: 'note' }),
        message: mayBeExtended
          ? `Check whether the contract was extended: ${said}. If it was, state the end before the extension or how long it is; if not, correct the one that is wrong`
          : `A${said.slice(1)}. Correct the one that is wrong from the signed contract; if the length holds an extension, state the extension apart`,
        ...(counts.earliest === counts.latest && { computed: counts.latest }),
        difference: { amount: String(days), unit: 'days' },
        ...(entry[endCell] !== undefined && {
          evidence: [{ at: listed.at(endCell), role: 'conflicts', text: entry[endCell] }],
        }),
      })
    }
    nothing(run, contracts, 'states a start, an end and the length of its term')
  },
})
