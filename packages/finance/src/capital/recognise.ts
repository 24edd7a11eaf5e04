import { isNamed, matchColumns, parseFigure, pointerTo, readRows, tidyHeading, type Block, type ColumnNames, type JsonPointer, type Location, type PartRecogniser, type Table, type TextLayout } from '@imt/core'
import type { FinanceInput } from '../section.js'
import type { CapitalLineInput } from './schema.js'

const capitalColumns: ColumnNames<'category' | 'project'> = {
  category: ['Category', 'Programme', 'Type', 'Capital category'],
  project: ['Project', 'Scheme', 'Description', 'Capital scheme', 'Project name'],
}

const yearHeading = /^(?:(?:value|budget|plan|amount)\s+)?((?:19|20)\d\d[/–-](?:(?:19|20)\d\d|\d\d))(?:\s+(?:value|budget|plan|amount))?(?:\s*\(£\))?$/i

/** The year of a column such as `2017/2018 Value`, as printed; `undefined` if the heading names no year. */
const yearOf = (heading: string): string | undefined => yearHeading.exec(tidyHeading(heading))?.[1]

const isCapitalTable = (block: Block): block is Table => {
  if (block.kind !== 'table') return false
  const { at } = matchColumns(block.headers, capitalColumns)
  return at.category !== undefined && at.project !== undefined && block.headers.some((header) => yearOf(header) !== undefined)
}

const isAmount = (text: string): boolean => parseFigure(text, { unit: 'gbp' }).ok
const isLabel = (text: string): boolean => text.length <= 160 && !isAmount(text)

const capitalLayout: TextLayout = {
  id: 'finance/capital',
  columns: [
    { names: capitalColumns.category, accepts: isLabel, mayBeEmpty: true },
    { names: capitalColumns.project, accepts: isLabel },
    { names: [yearHeading], accepts: isAmount },
  ],
}

/** Recognises capital programmes: category, project, and one column a year. */
export const recogniseCapital: PartRecogniser<FinanceInput, 'capital'> = {
  part: 'capital',
  layouts: [capitalLayout],
  headings: [/^capital$/i],
  score: (block) => (isCapitalTable(block) ? 0.9 : 0),
  read: (blocks) => {
    const tables = blocks.filter(isCapitalTable)
    const named = readRows(tables, capitalColumns, [yearHeading])
    const places = new Map<JsonPointer, Location>(named.places)
    const rows = tables.flatMap(({ headers, rows: cells }) => cells.map((row) => ({ headers, row })))
    const value = named.value.map((line, index) => {
      const { headers, row } = rows[index] ?? { headers: [], row: [] }
      const amounts = headers.flatMap((header, column) => {
        const year = isNamed(header, [...capitalColumns.category, ...capitalColumns.project]) ? undefined : yearOf(header)
        const cell = row[column]
        return year === undefined || cell === undefined ? [] : [{ year, cell }]
      })
      amounts.forEach(({ cell }, position) => places.set(pointerTo(index, 'amounts', position, 'amount'), cell.location))
      return { ...line, amounts: amounts.map(({ year, cell }) => ({ year, amount: cell.text })) }
    })
    // A cut row lacks cells: the schema reports them, so the type promises more than the file.
    return { value: value as readonly CapitalLineInput[], places, columns: named.columns }
  },
}
