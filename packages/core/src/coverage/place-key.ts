import type { Location } from '../location.js'

/** A text that is the same for two locations of one place. */
export const placeKey = (location: Location): string =>
  JSON.stringify(Object.entries(location).sort(([one], [other]) => (one < other ? -1 : 1)))

/** A text that is the same for all cells of one row of a table; nothing for a place that is in none. */
export const rowKey = (location: Location): string | undefined => {
  const { kind, source } = location
  if (kind === 'html')
    return location.row === undefined ? undefined : `${source} ${location.table ?? 0} ${location.row}`
  if (kind === 'csv') return `${source} ${location.record}`
  if (kind === 'sheet') return `${source} ${location.sheet} ${location.a1.replace(/^[A-Z]+/, '')}`
  return kind === 'page' ? `${source} ${location.page} ${location.line}` : undefined
}
