import type { Location } from '@imt/core'
import { escaped } from '../html/placed.js'
import { columnLetters } from '../workbook/grid.js'
import { textOfCell, widthOf, writable } from '../write/table-to-write.js'
import type { TableToWrite } from '../write/table-to-write.js'

/** What Excel holds in one cell. */
const mostInCell = 32_767
/** Excel follows no more links of one sheet than this. */
const mostLinks = 65_530
const [narrowest, widest] = [6, 45]

/** The name of the vocabulary of sheets, in both forms of the standard. */
export const sheetNames = {
  usual: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
  strict: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
} as const

/** Text as a workbook stores it: what looks like a character by its number stands for itself. */
export const stored = (text: string): string =>
  escaped(
    writable(text)
      .slice(0, mostInCell)
      .replaceAll(/_(?=x[\da-f]{4}_)/gi, '_x005F_'),
  )

/** Where a link within the workbook leads. */
const targetOf = (location: Location | undefined): string | undefined =>
  location?.kind === 'sheet' ? `'${location.sheet.replaceAll("'", "''")}'!${location.a1}` : undefined

/** A sheet of texts under their headings, whose first cells lead to other places of the workbook. */
export const listSheet = (
  table: TableToWrite,
  links: readonly (Location | undefined)[],
  form: keyof typeof sheetNames,
): string => {
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column)
  const widths = columns.map(() => narrowest)
  const rows = [table.headers, ...table.rows].map((cells, row) => {
    const written = columns.map((column) => {
      const text = textOfCell(cells[column] ?? '')
      widths[column] = Math.min(widest, Math.max(widths[column] ?? 0, text.length + 2))
      const name = `${columnLetters(column)}${row + 1}`
      return text === '' ? '' : `<c r="${name}" t="inlineStr"><is><t xml:space="preserve">${stored(text)}</t></is></c>`
    })
    return `<row r="${row + 1}">${written.join('')}</row>`
  })
  const targets = links
    .map((location, row) => ({ row: row + 2, target: targetOf(location) }))
    .filter(({ target }) => target !== undefined)
    .slice(0, mostLinks)
    .map(({ row, target = '' }) => `<hyperlink ref="A${row}" location="${stored(target)}"/>`)
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<worksheet xmlns="${sheetNames[form]}">`,
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.map((width, column) => `<col min="${column + 1}" max="${column + 1}" width="${width}" customWidth="1"/>`).join('')}</cols>`,
    `<sheetData>${rows.join('')}</sheetData>`,
    ...(targets.length > 0 ? [`<hyperlinks>${targets.join('')}</hyperlinks>`] : []),
    '</worksheet>',
  ].join('')
}
