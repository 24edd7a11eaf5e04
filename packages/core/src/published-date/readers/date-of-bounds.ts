import { dateOfDayNumber } from '../../date/day-number.js'
import type { PublishedDate } from '../published-date.js'
import type { Stated } from './absent-date.js'
import type { Period } from './piece.js'
import type { Bounds } from './words-around.js'

/** The days of a date as it is published, from day numbers. */
export const publishedDate = (text: string, { kind, earliest, latest }: Bounds): PublishedDate => ({
  text,
  kind,
  earliest: earliest === null ? null : dateOfDayNumber(earliest),
  latest: latest === null ? null : dateOfDayNumber(latest),
})

/** What a day stands for that software writes where there is no limit, or where nothing has happened yet. */
export const markerOf = ({ kind, earliest }: Period): Stated | undefined => {
  const date = kind === 'day' ? dateOfDayNumber(earliest) : ''
  if (date === '9999-12-31') return { kind: 'openEnded' }
  return date === '0001-01-01' || date === '1601-01-01' ? { kind: 'unknown', absence: 'notAvailable' } : undefined
}
