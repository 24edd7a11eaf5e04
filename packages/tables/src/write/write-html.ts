import { requireChoice, requireObject, requireText } from '@imt/core'
import { escaped } from '../html/placed.js'
import { checkTables, textOfCell, widthOf, writable } from './table-to-write.js'
import type { TableToWrite } from './table-to-write.js'

/** How tables are written as HTML. */
export interface WriteHtmlOptions {
  /** What the page is called; the title of the first table unless given. */
  readonly title?: string
  /** False for the tables alone, to be put into a page. */
  readonly page?: boolean
}

const inline = (text: string): string => escaped(writable(text)).replaceAll('\n', '<br>')

const tableOf = (table: TableToWrite): string => {
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column)
  const lines = [
    '<table>',
    ...(table.title === undefined ? [] : [`<caption>${inline(table.title)}</caption>`]),
    '<thead>',
    `<tr>${columns.map((column) => `<th scope="col">${inline(table.headers[column] ?? '')}</th>`).join('')}</tr>`,
    '</thead>',
    '<tbody>',
    ...table.rows.map(
      (cells) => `<tr>${columns.map((column) => `<td>${inline(textOfCell(cells[column] ?? ''))}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
    '</table>',
  ]
  return `${lines.join('\n')}\n`
}

/**
 * Returns tables as an HTML page, or alone: each with its caption and with heading cells that say that they are.
 *
 * Nothing in a cell is markup, and a line end in one is `<br>`.
 *
 * @param tables - headings and rows of each; a table of a source is one
 * @param options - `title` of the page; `page: false` for the tables alone
 * @example
 * ```ts
 * const page = writeHtml([{ headers: ['Asset'], rows: [['<b>PCs</b>']] }], { page: false })
 * page.split('\n')[5] // => '<tr><td>&lt;b&gt;PCs&lt;/b&gt;</td></tr>'
 * ```
 * @throws {TypeError} when something in `tables` or `options` is not what it should be: it is named
 * @see HTML Standard, 4.9 Tabular data, https://html.spec.whatwg.org/multipage/tables.html
 */
export const writeHtml = (tables: readonly TableToWrite[], options: WriteHtmlOptions = {}): string => {
  const checked = checkTables(tables, 'writeHtml')
  const { title = checked[0]?.title ?? 'Tables', page = true } = requireObject(options, 'writeHtml: options', [
    'title',
    'page',
  ])
  requireText(title, 'writeHtml: title')
  requireChoice(page, [true, false], 'writeHtml: page')
  const body = checked.map(tableOf).join('')
  if (!page) return body
  const name = escaped(writable(title).replaceAll('\n', ' '))
  return `<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>${name}</title>\n</head>\n<body>\n${body}</body>\n</html>\n`
}
