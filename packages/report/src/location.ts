import { requireObject } from '@imt/core'
import type { Location } from '@imt/core'

/** Spreadsheet letters of a column counted from 1: 1 is A, 27 is AA. */
const letters = (column: number): string =>
  column <= 0 ? '' : letters(Math.floor((column - 1) / 26)) + String.fromCharCode(65 + ((column - 1) % 26))

/** The line and the column in brackets, those that are known. */
const counts = ({ line, column }: { readonly line?: number; readonly column?: number }): string => {
  const known = [
    ...(line === undefined ? [] : [`line ${String(line)}`]),
    ...(column === undefined ? [] : [`column ${String(column)}`]),
  ]
  return known.length > 0 ? ` (${known.join(', ')})` : ''
}

/** The row that a place stands in, as the words of the place count it; `undefined` where they count none. */
export const rowNumber = (location: Location | undefined): number | undefined => {
  switch (location?.kind) {
    case 'csv':
      return location.record
    case 'html':
      return location.row
    case 'sheet': {
      const [digits] = /\d{1,7}$/.exec(location.a1) ?? []
      return digits === undefined ? undefined : Number(digits)
    }
    case 'page':
      return location.line
    default:
      return undefined
  }
}

/**
 * Returns a place as a reader counts it: `page.html › table 2 › D41 (line 312, column 9)`.
 */
export const describeLocation = (location: Location): string => {
  requireObject(location, 'describeLocation: location')
  const { source } = location
  switch (location.kind) {
    case 'html': {
      const cell =
        location.row !== undefined && location.cell !== undefined
          ? ` › ${letters(location.cell)}${String(location.row)}`
          : ''
      const table = location.table === undefined ? '' : ` › table ${String(location.table)}${cell}`
      return `${source}${table} (line ${String(location.line)}, column ${String(location.column)})`
    }
    case 'csv':
      // As a spreadsheet says it; beside the letter of its column, that of the text is called a character.
      return `${source} › row ${String(location.record)}, column ${letters(location.field)} (line ${String(location.line)}, character ${String(location.column)})`
    case 'sheet':
      return `${source} › ${location.sheet}!${location.a1}`
    case 'page':
      return `${source} › page ${String(location.page)}${location.cell === undefined ? '' : `, column ${letters(location.cell)}`} (line ${String(location.line)})`
    case 'text':
      return `${source} (line ${String(location.line)}, column ${String(location.column)})`
    case 'json':
      return `${source}${location.pointer === '' ? '' : `#${location.pointer}`}${counts(location)}`
    case 'other': {
      const within = location.within === undefined ? '' : ` › ${location.within}`
      return `${source}${within}${counts(location)}`
    }
  }
}
