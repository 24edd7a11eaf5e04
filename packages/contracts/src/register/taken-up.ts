import { addDays } from '@imt/core'
import { moved, type DayRange } from '../term/day-range.js'
import { after } from '../term/rolled-ends.js'
import { endAfter, isOfInitialTerm } from './initial-end.js'
import type { LengthCells } from './length-cells.js'
import {
  monthsTaken,
  optionsLeft,
  optionsUsed,
  usedByLeft,
  usedByMonths,
  usedOf,
  type OptionsUsed,
} from './options-used.js'
import type { TermDays } from './read-extended.js'
import type { Row } from './row.js'
import { chooseCandidate, type KnownDays } from './term-candidates.js'
import type { TermReading } from './term-reading.js'

/** What the cells say of extensions that were taken up. */
interface TakenUp {
  readonly used: OptionsUsed
  /** More are left than the cells state lengths for. */
  readonly isMoreLeft: boolean
  /** All whose lengths are stated follow the end as it stands. */
  readonly isLeftAfter: boolean
  /** How long those are together that were taken up, where that is stated and their number is not. */
  readonly months: number | undefined
}

/** How many extensions were taken up, and whether more are left than the cells state lengths for. */
export const takenUp = (row: Row, { candidates }: LengthCells, { initialEnd }: TermDays): TakenUp => {
  const left = optionsLeft(row)
  const byLeft = usedByLeft(left, candidates?.[0].extension?.options ?? [])
  const inWords = optionsUsed(row)
  // "One of 12 months used; one remaining": how long the other is, is not stated.
  const isMoreLeft = byLeft === 0 && (inWords === null ? initialEnd !== null : inWords !== 0)
  // "1 year extension remaining (1 of 2 used)": the one that is stated follows the end as it stands.
  const used = isMoreLeft ? 'some' : (byLeft ?? inWords)
  return {
    used,
    isMoreLeft,
    isLeftAfter: isMoreLeft && left === 'stated',
    months: used === 'some' && !isMoreLeft ? monthsTaken(row) : undefined,
  }
}

/** How many of the extensions whose lengths are stated were taken up, where that is known. */
export const numberUsed = (
  { used, isMoreLeft, isLeftAfter, months }: TakenUp,
  { extension, maximumExtensionMonths }: Pick<TermReading, 'extension' | 'maximumExtensionMonths'>,
): number | undefined => {
  if (isLeftAfter) return 0
  if (maximumExtensionMonths === undefined || isMoreLeft) return undefined
  const options = extension?.options ?? []
  return months === undefined ? usedOf(used, options) : usedByMonths(months, options)
}

/**
 * Beside an end that was extended, options that would lead to a day before it are those that are left: they follow the
 * end as it stands. `undefined` where they fit as those of the first term, or words say which were taken up.
 */
export const leftAfter = ({ candidates }: LengthCells, known: KnownDays, { used }: TakenUp): KnownDays | undefined => {
  const { end, firstEnd, extended } = known
  if (candidates === null || used !== null || extended !== true || end === null || firstEnd === null) return undefined
  if (end.earliest <= addDays(firstEnd.latest, 1) || !chooseCandidate(candidates, known).contradicted) return undefined
  const left: KnownDays = { ...known, start: null, firstEnd: end }
  return chooseCandidate(candidates, left).contradicted ? undefined : left
}

/** Whether the contract was extended, and the end before that, as far as words and headings say. */
export const aboutFirstEnd = (
  row: Row,
  days: TermDays,
  named: DayRange | null,
  { used, isLeftAfter }: TakenUp,
): Pick<KnownDays, 'extended' | 'firstEnd'> & { readonly isFirst: boolean } => {
  const byDays = days.initialEnd !== null ? true : days.isUnmoved ? false : null
  const extended = used === null ? byDays : used !== 0
  // "Initial end date": whatever was taken up since follows it.
  const isFirst = days.initialEnd === null && named !== null && named === days.end && isOfInitialTerm(row.entry.endOf)
  return {
    extended,
    isFirst,
    firstEnd: days.initialEnd ?? (isFirst || extended === false || isLeftAfter ? named : null),
  }
}

/** The end to which the extensions taken up lead from that of the initial term; `undefined` where none follows. */
export const endAsExtended = (
  initialEnd: DayRange | null,
  taken: TakenUp,
  said: Pick<TermReading, 'extension' | 'maximumExtensionMonths' | 'maximumEnd'>,
): DayRange | undefined => {
  if (initialEnd === null) return undefined
  if (taken.used === 'all' && said.maximumEnd !== null) return said.maximumEnd
  // "12 months" of an option of 24: the end follows, whatever is left of it.
  const { months } = taken
  if (months !== undefined && months <= (said.maximumExtensionMonths ?? 0))
    return moved(initialEnd, (day) => after(day, months))
  const used = taken.isLeftAfter ? undefined : numberUsed(taken, said)
  return used === undefined ? undefined : endAfter(initialEnd, said.extension?.options ?? [], used)
}
