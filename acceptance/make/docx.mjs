// Word documents from paragraphs and tables, as plain as Word's own are underneath.
import { zip } from './zip.mjs'

const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
const paragraph = (text, style) =>
  `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}<w:r><w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`
/** A cell is a text, or a text with how many columns it spans. */
const cell = (content) => {
  const { text, span = 1 } = typeof content === 'string' ? { text: content } : content
  const properties = span === 1 ? '' : `<w:tcPr><w:gridSpan w:val="${span}"/></w:tcPr>`
  return `<w:tc>${properties}${text
    .split('\n')
    .map((line) => paragraph(line))
    .join('')}</w:tc>`
}
const table = (rows) => `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`

/**
 * Returns the bytes of a document.
 *
 * @param parts - for each a text, `{ heading }` or `{ table }`, whose rows are lists of cells
 */
export const docx = (parts) => {
  const body = parts
    .map((part) => {
      if (typeof part === 'string') return paragraph(part)
      return part.heading === undefined ? table(part.table) : paragraph(part.heading, 'Heading1')
    })
    .join('')
  return zip({
    '[Content_Types].xml': `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${office}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${head}<w:document xmlns:w="${words}"><w:body>${body}</w:body></w:document>`,
  })
}
