import { findTables } from '../positions/find-tables.js'
import { createBudget } from '../limits/budget.js'
import { defaultLimits } from '../limits/limits.js'
import { placesIn } from '../place/place.js'
import { positionedText } from './positioned-lines.js'
import type { TextLine } from './positioned-lines.js'

/** So much of a text is looked at, in characters. */
const sample = 1 << 16
const fewestRows = 3

/** True if columns that are parted by spaces stand at the beginning of a text, and no separators beside them. */
export const isLaidOut = (text: string): boolean => {
  const head = text.slice(0, sample)
  if (!head.includes('   ')) return false
  const { starts } = placesIn(head)
  const lines = starts.flatMap((start, index): TextLine[] => {
    const line = head.slice(start, starts[index + 1])
    const location = { kind: 'text', source: '', line: index + 1, column: 1 } as const
    return line.trim() === '' ? [] : [{ text: line, paragraph: { kind: 'paragraph', text: line.trim(), location } }]
  })
  const { tables } = findTables(positionedText(lines, new Map(), createBudget(defaultLimits)).pages)
  return [...new Set(tables.values())].some(({ headings, rows }) => {
    const cells = rows.flatMap((row) => row.flat())
    const separated = cells.filter(({ text: cell }) => /^[,;|]|[,;|]$/.test(cell)).length
    return headings.length > 2 && rows.length >= fewestRows && separated * 5 < cells.length
  })
}
