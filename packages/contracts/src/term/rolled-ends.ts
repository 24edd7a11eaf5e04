import { addDays, daysBetween, termEnd, type IsoDate } from '@imt/core'
import { moved, type DayRange } from './day-range.js'

/** The last day of a further term that follows an end. */
export const after = (end: IsoDate, months: number): IsoDate => termEnd(addDays(end, 1), months)

/** The end of the rolled term that holds the day: terms follow one another from the day after the first end. */
const rolledEnd = (end: IsoDate, every: number, asOf: IsoDate): IsoDate => {
  if (end >= asOf) return end
  const next = addDays(end, 1)
  const gone =
    (Number(asOf.slice(0, 4)) - Number(next.slice(0, 4))) * 12 + Number(asOf.slice(5, 7)) - Number(next.slice(5, 7))
  let terms = Math.max(1, Math.floor(gone / every))
  while (termEnd(next, terms * every) < asOf) terms += 1
  return termEnd(next, terms * every)
}

/** Ends that are known less exactly than this are not gone through day by day. */
const mostDays = 400

/**
 * The days on which the term that holds a day may end. Of the days on which the first term may have ended, those before
 * it lead to a later term than those after it: each is rolled by itself, and the range holds what all come to.
 */
export const rolledEnds = (ends: DayRange, every: number, asOf: IsoDate): DayRange => {
  const { earliest, latest } = ends
  if (earliest === latest) return moved(ends, (day) => rolledEnd(day, every, asOf))
  if (daysBetween(earliest, latest) > mostDays) {
    const last = after(addDays(asOf, -1), every)
    return { earliest: asOf, latest: latest > last ? latest : last }
  }
  let [from, to] = [rolledEnd(earliest, every, asOf), rolledEnd(latest, every, asOf)].sort() as [IsoDate, IsoDate]
  for (let day = addDays(earliest, 1); day < latest; day = addDays(day, 1)) {
    const rolled = rolledEnd(day, every, asOf)
    if (rolled < from) from = rolled
    if (rolled > to) to = rolled
  }
  return { earliest: from, latest: to }
}
