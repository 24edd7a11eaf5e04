import { findingOf } from '../report/finding-of.js'
import type { Finding } from '../report/finding.js'
import type { Location } from '../location.js'
import type { JsonPointer } from '../pointer.js'
import type { Block, Table } from '../source/source.js'
import { coreCatalogue } from './catalogue.js'

/** A day in figures whose year has two digits, and in which no part can be taken for a year of four. */
const shortDay = /^\d{1,2}([/.-])\d{1,2}\1\d{2}$/
/** So many rows of a table are looked at, and so large a share of the cells of a column must be such days. */
const [mostRows, share] = [200, 0.5] as const

/** The first such day of a column most of whose cells are such days. */
const shortDayOf = ({ rows }: Table, column: number): string | undefined => {
  let [filled, short] = [0, 0]
  let first: string | undefined
  for (const row of rows.slice(0, mostRows)) {
    const text = row[column]?.text.trim() ?? ''
    if (text === '') continue
    filled += 1
    if (text.length > 8 || !shortDay.test(text)) continue
    short += 1
    first ??= text
  }
  return short > 1 && short >= share * filled ? first : undefined
}

/** What is said of columns of tables that were read as a part, once for each: their years have two digits. */
export const twoDigitYears = (
  blocks: readonly Block[],
  used: readonly string[],
  base: JsonPointer,
  placeOf: (heading: string) => Location | undefined,
): readonly Finding[] => {
  const known = new Set(used)
  const told = new Map<string, string>()
  for (const block of blocks) {
    if (block.kind !== 'table') continue
    for (const [column, heading] of block.headers.entries()) {
      const day = known.has(heading) && !told.has(heading) ? shortDayOf(block, column) : undefined
      if (day !== undefined) told.set(heading, day)
    }
  }
  return [...told].map(([heading, day]) =>
    findingOf(coreCatalogue.twoDigitYears, {
      at: base,
      message: `The years of the column "${heading}" have two digits, such as "${day}": the century was taken for granted. Set the column to dates with years of four digits (in Excel: Format Cells, dd/mm/yyyy), and export again`,
      key: [base, heading],
      location: placeOf(heading),
      stated: day,
    }),
  )
}
