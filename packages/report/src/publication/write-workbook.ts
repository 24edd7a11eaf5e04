import { listed, requireObject } from '@imt/core'
import type { ColumnType, TableToWrite } from '@imt/tables'
import { writeXlsx } from '@imt/tables/xlsx'
import { cellText, kindOfAll } from './cell-text.js'
import { flatten, type PartTable } from './flatten.js'
import { pathText, pathWords } from './path.js'

/** What the sheets about the others are called, and their headings. */
export const about = { sheet: 'About', headers: ['Path', 'Holds', 'Value'] } as const
/** How the columns of the other sheets are read. */
export const columnsSheet = {
  sheet: 'Columns',
  headers: ['Sheet', 'Column', 'Path', 'Holds', 'A blank cell means'],
} as const
/** The column that numbers the rows, so that none of them is empty; where it leads is the list. */
export const numberHeading = 'No.'
/** What a blank cell stands for. */
export const blanks = { empty: 'an empty text', absent: 'nothing is there' } as const

/** What Excel holds in one cell, and in one sheet. */
const mostInCell = 32_767
const [mostRows, mostColumns] = [1_048_575, 16_383]

/** A name that no other has: Excel takes those for one that differ in capitals alone. */
const unique = (name: string, taken: Set<string>, most: number): string => {
  let own = name.slice(0, most).trim()
  for (let number = 2; taken.has(own.toLowerCase()); number += 1) {
    const ending = ` ${String(number)}`
    own = `${name.slice(0, most - ending.length).trim()}${ending}`
  }
  taken.add(own.toLowerCase())
  return own
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text)

/** A sheet for a part, and a row for each of its columns that says how it is read. */
const sheetOf = (
  { section, within, count, columns }: PartTable,
  taken: Set<string>,
): { readonly table: TableToWrite & { readonly title: string }; readonly legend: readonly (readonly string[])[] } => {
  const title = unique(`${section} ${pathWords(within).toLowerCase()}`.replaceAll(/[[\]:*?/\\']/g, ' '), taken, 31)
  const headings = new Set([numberHeading.toLowerCase()])
  const list = `${pathText(['sections', section, ...within])}[*]`
  const made = columns.map(({ steps, cells }) => {
    const kind = kindOfAll(cells.values())
    const isBlankEmpty = kind === 'text' && cells.size === count
    const texts = Array.from({ length: count }, (_, row) => {
      const leaf = cells.get(row)
      return leaf === undefined ? '' : cellText(leaf, kind, isBlankEmpty)
    })
    const filled = texts.filter((text) => text !== '')
    const type: ColumnType = kind === 'JSON' ? 'text' : filled.every(isDay) ? 'date' : 'number'
    return {
      heading: unique(pathWords(steps), headings, 200),
      path: `${list}${pathText(steps).slice(1)}`,
      kind,
      type,
      blank: isBlankEmpty ? blanks.empty : blanks.absent,
      texts,
    }
  })
  return {
    table: {
      title,
      headers: [numberHeading, ...made.map(({ heading }) => heading)],
      rows: Array.from({ length: count }, (_, row) => [String(row + 1), ...made.map(({ texts }) => texts[row] ?? '')]),
      types: ['number', ...made.map(({ type }) => type)],
    },
    legend: [
      [title, numberHeading, list, 'number', blanks.absent],
      ...made.map(({ heading, path, kind, blank }) => [title, heading, path, kind, blank]),
    ],
  }
}

const tooLarge = (table: TableToWrite): string | undefined => {
  const { title = '', headers, rows } = table
  if (rows.length > mostRows || headers.length > mostColumns)
    return `${title} has more rows or columns than a sheet of a workbook holds`
  const long = rows.findIndex((row) =>
    row.some((cell) => (typeof cell === 'string' ? cell : cell.text).length > mostInCell),
  )
  return long < 0 ? undefined : `row ${String(long + 1)} of ${title} has a text that is longer than a cell holds`
}

/**
 * Returns a publication as an Excel workbook that others open, correct and check again: a sheet for each list, with a
 * row for each entry; a sheet "About" for everything else, and a sheet "Columns" that says what each column holds. What
 * `readPublicationWorkbook` reads of it is the publication: nothing of it is lost.
 *
 * @param publication - the publication of a reading
 * @returns the bytes; or `why` there are none
 * @throws {TypeError} when `publication` is none
 */
export const writePublicationWorkbook = async (
  publication: object,
): Promise<{ readonly bytes: Uint8Array } | { readonly why: string }> => {
  requireObject(publication, 'writePublicationWorkbook: publication')
  const { tables, rest } = flatten(publication)
  const taken = new Set<string>([about.sheet.toLowerCase(), columnsSheet.sheet.toLowerCase()])
  const sheets = tables.map((table) => sheetOf(table, taken))
  const aboutRows = rest.map(([steps, leaf]) => {
    const kind = kindOfAll([leaf])
    return [pathText(steps), kind, cellText(leaf, kind, false)]
  })
  const all: readonly TableToWrite[] = [
    { title: about.sheet, headers: about.headers, rows: [['$', 'imt publication', '1'], ...aboutRows] },
    ...sheets.map(({ table }) => table),
    {
      title: columnsSheet.sheet,
      headers: columnsSheet.headers,
      rows: [[about.sheet, 'Value', '$', 'as its row says', blanks.absent], ...sheets.flatMap(({ legend }) => legend)],
    },
  ]
  const faults = all.flatMap((table) => tooLarge(table) ?? [])
  return faults.length > 0 ? { why: listed(faults) } : { bytes: await writeXlsx(all) }
}
