import type { FactTable } from '../options.js'
import { countTick } from './amount-words.js'
import type { Bar, Ink, Picture } from './picture.js'

const inks: readonly Ink[] = ['dark', 'middle', 'light', 'hatched']
const mostRows = 40

/** A fact as a table of a page, with the name by which its picture knows it. */
export interface NamedFact extends FactTable {
  readonly id: string
}

/** Facts with the names of their tables: that of the field, and which of all they are. */
export const namedFacts = <Fact extends FactTable>(facts: readonly Fact[]): readonly (Fact & NamedFact)[] =>
  facts.map((fact, index) => ({ ...fact, id: `${fact.field.replaceAll('/', '-')}-${String(index + 1)}` }))

/** The picture of a fact whose numbers are to be drawn, if any is there to draw. */
export const factPicture = ({ id, title, headers, rows, drawn }: NamedFact): readonly Picture[] => {
  if (drawn === undefined) return []
  const columns = drawn.values.slice(0, inks.length)
  const shown = rows.slice(0, mostRows)
  const bars = shown.flatMap((row): readonly Bar[] => {
    let from = 0
    return columns.flatMap((column) => {
      const text = (row[column] ?? '').replaceAll(',', '')
      const count = /^\d{1,15}(?:\.\d+)?$/.test(text) ? Number(text) : 0
      if (count === 0) return []
      const bar = { row: row[drawn.name] ?? '', from, to: from + count, kind: headers[column] ?? '' }
      from += count
      return [bar]
    })
  })
  if (bars.length === 0) return []
  return [
    {
      id,
      title,
      description: `A bar for each row of the table, in parts: ${columns.map((column) => headers[column] ?? '').join(', ')}.${rows.length > shown.length ? ` The first ${String(mostRows)} of ${String(rows.length)} rows are drawn.` : ''}`,
      table: id,
      rows: [...new Set(bars.map(({ row }) => row))],
      bars,
      kinds: columns.map((column, index) => ({ name: headers[column] ?? '', ink: inks[index] ?? 'middle' })),
      axis: drawn.axis,
      tick: countTick,
    },
  ]
}
