import type { Measure } from './measure.js'

/** What only statistics of requests count side by side. */
export const telling: ReadonlySet<Measure> = new Set<Measure>([
  'received',
  'answered',
  'onTime',
  'extended',
  'late',
  'open',
  'carriedIn',
  'granted',
  'partly',
  'refused',
  'reviews',
  'reviewsAnswered',
  'reviewsOnTime',
  'reviewsLate',
  'reviewsOpen',
  'reviewOutcome',
  'regulator',
])
