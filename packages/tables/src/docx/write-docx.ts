import { pack } from '../archive/pack.js'
import { escaped } from '../html/placed.js'
import { checkTables, textOfCell, widthOf, writable } from '../write/table-to-write.js'
import type { TableToWrite } from '../write/table-to-write.js'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/></Types>`
const relationTo = (kind: string, target: string): string =>
  `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`
const styles = `${head}<w:styles xmlns:w="${words}"><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style><w:style w:type="paragraph" w:styleId="Heading1"><w:name w:val="heading 1"/><w:basedOn w:val="Normal"/><w:pPr><w:keepNext/><w:outlineLvl w:val="0"/></w:pPr><w:rPr><w:b/><w:sz w:val="32"/></w:rPr></w:style></w:styles>`

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

/** A text with its lines and tabs, as a run has them. */
const run = (text: string, bold: boolean): string =>
  `<w:r>${bold ? '<w:rPr><w:b/></w:rPr>' : ''}${writable(text)
    .split(/(\n|\t)/)
    .map((part) =>
      part === '\n'
        ? '<w:br/>'
        : part === '\t'
          ? '<w:tab/>'
          : part === ''
            ? ''
            : `<w:t xml:space="preserve">${escaped(part)}</w:t>`,
    )
    .join('')}</w:r>`

const rowOf = (texts: readonly string[], isHeading: boolean): string => {
  const cells = texts.map((text) => `<w:tc><w:p>${text === '' ? '' : run(text, isHeading)}</w:p></w:tc>`)
  return `<w:tr>${isHeading ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
}

const tableOf = (table: TableToWrite): string => {
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column)
  const title =
    table.title === undefined
      ? ''
      : `<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr>${run(table.title.replaceAll('\n', ' '), false)}</w:p>`
  if (columns.length === 0) return title
  const rows = [
    rowOf(
      columns.map((column) => table.headers[column] ?? ''),
      true,
    ),
    ...table.rows.map((cells) =>
      rowOf(
        columns.map((column) => textOfCell(cells[column] ?? '')),
        false,
      ),
    ),
  ]
  const properties = `<w:tblPr><w:tblW w:w="5000" w:type="pct"/><w:tblBorders>${border}</w:tblBorders></w:tblPr>`
  const grid = `<w:tblGrid>${columns.map(() => '<w:gridCol/>').join('')}</w:tblGrid>`
  // Two tables that touch are one to Word.
  return `${title}<w:tbl>${properties}${grid}${rows.join('')}</w:tbl><w:p/>`
}

/**
 * Returns a promise of a Word document with tables, each under its title as a heading, with heading rows that say that
 * they are. It needs no package, and names nobody as its author.
 *
 * @param tables - headings and rows of each; a table of a source is one
 * @example
 * ```ts
 * const bytes = await writeDocx([{ title: 'Estate', headers: ['Asset'], rows: [['PCs & <Macs>']] }])
 * String.fromCharCode(...bytes.subarray(0, 2)) // => 'PK'
 * ```
 * @throws {TypeError} when something in `tables` is not what it should be: it is named
 * @see ECMA-376, Office Open XML file formats, part 1, 17 WordprocessingML
 */
export const writeDocx = (tables: readonly TableToWrite[]): Promise<Uint8Array> => {
  const body = checkTables(tables, 'writeDocx').map(tableOf).join('')
  return pack([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relationTo('officeDocument', 'word/document.xml') },
    { name: 'word/_rels/document.xml.rels', content: relationTo('styles', 'styles.xml') },
    { name: 'word/styles.xml', content: styles },
    {
      name: 'word/document.xml',
      content: `${head}<w:document xmlns:w="${words}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
  ])
}
