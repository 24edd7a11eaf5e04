import { tidyHeading, type MatchedColumns } from '@imt/core'
import type { Meant } from './by-cells.js'
import type { ContractField } from './schema.js'
import { moved, type DayRange } from '../term/day-range.js'
import { after } from '../term/rolled-ends.js'
import type { ExtensionOption } from '../extension/extension.js'

const ofEnd = /\b(?:end|ends|ending|expiry|expires|expiration|finish|completion)\b/i
const atFirst = /\b(?:initial|original|originally|first|core|primary|base|minimum)\b/i
const withoutExtensions =
  /\b(?:exc(?:l(?:ud(?:ing|es)|usive of)?)?|without|before|not including|prior to|if not)\b\.? ?(?:(?:all|any|the|possible|optional|available|further) ){0,2}(?:extensions?|options?|extended|extending)\b/i

/** True of a heading that says of an end that it is that of the initial term, before any extension. */
export const saysInitialEnd = (heading: string): boolean => {
  const text = tidyHeading(heading)
    .replaceAll(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .replaceAll('_', ' ')
    .slice(0, 200)
  return ofEnd.test(text) && (atFirst.test(text) || withoutExtensions.test(text))
}

/**
 * The end as it was at first beside the end as it stands, each under a heading of its own.
 *
 * @param isEnd - whether a heading alone would be one of the end
 */
export const endsTogether = (
  headers: readonly string[],
  at: MatchedColumns<ContractField>['at'],
  isEnd: (heading: string) => boolean,
): readonly Meant[] => {
  if (at.end === undefined || at.revisedEnd !== undefined || !headers.some(saysInitialEnd)) return []
  const ends = headers.filter(isEnd)
  const [initial, ...otherInitial] = ends.filter(saysInitialEnd)
  const [present, ...otherPresent] = ends.filter((heading) => !saysInitialEnd(heading))
  if (initial === undefined || present === undefined || otherInitial.length + otherPresent.length > 0) return []
  return [
    ['end', initial],
    ['revisedEnd', present],
  ]
}

/** What the column about the end is of, as `ContractEntry` holds it. */
export const initialTerm = 'initial term'

/** True of an entry whose end is that of the initial term. */
export const isOfInitialTerm = (endOf: string | undefined): boolean =>
  endOf !== undefined && /^\W*(?:initial|original|first)\b/i.test(endOf)

/** Options go no further than this, whatever count is stated. */
const mostOptions = 50

/** The end to which the extensions taken up lead, one after another, from that of the initial term. */
export const endAfter = (
  initialEnd: DayRange,
  options: readonly ExtensionOption[],
  used: number,
): DayRange | undefined => {
  const each = options.flatMap(({ months, count }) =>
    Array.from({ length: Math.min(count, mostOptions) }, () => months),
  )
  const taken = each.slice(0, used)
  if (taken.length < used || !taken.every((months) => Number.isInteger(months) && months > 0)) return undefined
  const months = taken.reduce((sum, each) => sum + each, 0)
  return moved(initialEnd, (day) => after(day, months))
}
