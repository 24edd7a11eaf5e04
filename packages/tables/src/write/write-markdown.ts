import { visibleText } from '@imt/core'
import { checkTables, textOfCell, widthOf, writable } from './table-to-write.js'
import type { TableToWrite } from './table-to-write.js'

/** Signs that Markdown, or a program that shows it, may take for more than themselves. */
const signs = /[\\`*_{}[\]()#+!|<>&~$:^=-]/g

const inline = (text: string): string =>
  writable(text)
    .split('\n')
    .map((line) => visibleText(line.replaceAll('\t', ' ')).replaceAll(signs, String.raw`\$&`))
    .join('<br>')

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

/**
 * Returns tables in Markdown (that of GitHub), each under its title as a heading.
 *
 * Every sign that has a meaning in Markdown stands for itself, and a line end in a cell is `<br>`. What cannot be seen,
 * such as a sign that changes the direction of writing, is shown as a mark (`visibleText` of `@imt/core`).
 *
 * @param tables - headings and rows of each; a table of a source is one
 * @example
 * ```ts
 * writeMarkdown([{ headers: ['Asset', 'Quantity'], rows: [['PCs | Macs', '790']] }])
 * // => '| Asset | Quantity |\n| --- | --- |\n| PCs \\| Macs | 790 |\n'
 * ```
 * @throws {TypeError} when something in `tables` is not what it should be: it is named
 * @see GitHub Flavored Markdown, 4.10 Tables, https://github.github.com/gfm/#tables-extension-
 */
export const writeMarkdown = (tables: readonly TableToWrite[]): string =>
  checkTables(tables, 'writeMarkdown')
    .map((table) => {
      const columns = Array.from({ length: widthOf(table) }, (_, column) => column)
      const titled = table.title === undefined ? '' : `## ${inline(table.title).replaceAll('<br>', ' ')}\n\n`
      const lines = [
        row(columns.map((column) => inline(table.headers[column] ?? ''))),
        row(columns.map(() => '---')),
        ...table.rows.map((cells) => row(columns.map((column) => inline(textOfCell(cells[column] ?? ''))))),
      ]
      return `${titled}${lines.join('\n')}\n`
    })
    .join('\n')
