import { countedPlace, countPlaces, type PlaceCounts } from './place-counts.js'

/**
 * Counts checks, and those that passed. Each finding is the failure of one check: of one at its own place, or else of
 * the nearest thing above it that was looked at (a row was checked, its cell is named). A finding on what was never
 * said to be looked at is a check of its own. No more checks of a place fail than it had.
 */
export const countChecks = (
  checked: PlaceCounts,
  reported: PlaceCounts,
): { readonly applied: number; readonly passed: number } => {
  const failed = countPlaces()
  let applied = checked.total()
  reported.each((at, count) => {
    const place = countedPlace(checked, at)
    if (place === undefined) applied += 1
    else failed.add(place, count)
  })
  let passed = checked.total()
  failed.each((at, count) => {
    passed -= Math.min(count, checked.of(at))
  })
  return { applied, passed }
}
