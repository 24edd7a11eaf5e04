import type { Location } from '../location.js'

/** A text that is the same for two locations of one place. */
export const placeKey = (location: Location): string =>
  JSON.stringify(Object.entries(location).sort(([one], [other]) => (one < other ? -1 : 1)))
