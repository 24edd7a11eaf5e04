import { pack } from '../archive/pack.js'
import { escaped } from '../html/placed.js'
import { checkParts, isTextPart, type PartToWrite, type TextPart } from '../write/part-to-write.js'
import { textOfCell, widthOf, writable } from '../write/table-to-write.js'
import type { TableToWrite } from '../write/table-to-write.js'

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const packages = 'http://schemas.openxmlformats.org/package/2006'
const words = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml'

const contentTypes = `${head}<Types xmlns="${packages}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${type}.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="${type}.styles+xml"/><Override PartName="/word/numbering.xml" ContentType="${type}.numbering+xml"/></Types>`

interface Relation {
  readonly kind: string
  readonly target: string
  /** It leads out of the document. */
  readonly isExternal?: boolean
}
const relations = (all: readonly Relation[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">${all
    .map(
      ({ kind, target, isExternal = false }, index) =>
        `<Relationship Id="r${index + 1}" Type="${office}/${kind}" Target="${escaped(target)}"${isExternal ? ' TargetMode="External"' : ''}/>`,
    )
    .join('')}</Relationships>`

const headingStyle = (level: 1 | 2 | 3, size: number): string =>
  `<w:style w:type="paragraph" w:styleId="Heading${level}"><w:name w:val="heading ${level}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level - 1}"/></w:pPr><w:rPr><w:b/><w:sz w:val="${size}"/></w:rPr></w:style>`
const styles = `${head}<w:styles xmlns:w="${words}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="24"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${headingStyle(1, 32)}${headingStyle(2, 28)}${headingStyle(3, 24)}<w:style w:type="paragraph" w:styleId="ListBullet"><w:name w:val="List Bullet"/><w:basedOn w:val="Normal"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style></w:styles>`
const numbering = `${head}<w:numbering xmlns:w="${words}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="singleLevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="bullet"/><w:lvlText w:val="•"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="720" w:hanging="360"/></w:pPr></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`

const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('')

/** A text with its lines and tabs, as a run has them. */
const run = (text: string, properties = ''): string =>
  `<w:r>${properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`}${writable(text)
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
  const cells = texts.map(
    (text) => `<w:tc><w:p>${text === '' ? '' : run(text, isHeading ? '<w:b/>' : '')}</w:p></w:tc>`,
  )
  return `<w:tr>${isHeading ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${cells.join('')}</w:tr>`
}

const styled = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${run(text.replaceAll('\n', ' '))}</w:p>`

const tableOf = (table: TableToWrite): string => {
  const columns = Array.from({ length: widthOf(table) }, (_, column) => column)
  const title = table.title === undefined ? '' : styled('Heading1', table.title)
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

/** The schemes that a reader may follow from a letter: any other is written as text. */
const followed = /^(?:https?:\/\/[^\s/]|mailto:[^\s])/i

/** The parts of a text in Word, and what they lead to. */
const textOf = (part: TextPart, linkTo: (url: string) => string): string => {
  switch (part.kind) {
    case 'heading':
      return styled(`Heading${part.level}`, part.text)
    case 'paragraph':
      return `<w:p>${run(part.text)}</w:p>`
    case 'list':
      return part.items.map((item) => styled('ListBullet', item)).join('')
    case 'link': {
      const url = writable(part.url)
      const shown = run(url, followed.test(url) ? '<w:rStyle w:val="Hyperlink"/>' : '')
      return `<w:p>${run(`${part.before} `)}${followed.test(url) ? `<w:hyperlink r:id="${linkTo(url)}">${shown}</w:hyperlink>` : shown}</w:p>`
    }
  }
}

/**
 * Returns a promise of a Word document with texts and tables in their order: headings, paragraphs, lists and links as
 * what they are, each table under its title as a heading, with heading rows that say that they are. It needs no
 * package, and names nobody as its author. The parts of a letter that `@imt/foi` composes are such parts.
 *
 * @param parts - tables, each with headings and rows (a table of a source is one), and texts
 * @example
 * ```ts
 * const bytes = await writeDocx([
 *   { kind: 'heading', level: 1, text: 'What we own' },
 *   { title: 'Estate', headers: ['Asset'], rows: [['PCs & <Macs>']] },
 * ])
 * String.fromCharCode(...bytes.subarray(0, 2)) // => 'PK'
 * ```
 * @throws {TypeError} when something in `parts` is not what it should be: it is named
 * @see ECMA-376, Office Open XML file formats, part 1, 17 WordprocessingML
 */
export const writeDocx = (parts: readonly PartToWrite[]): Promise<Uint8Array> => {
  const related: Relation[] = [
    { kind: 'styles', target: 'styles.xml' },
    { kind: 'numbering', target: 'numbering.xml' },
  ]
  const linkTo = (url: string): string => `r${related.push({ kind: 'hyperlink', target: url, isExternal: true })}`
  const body = checkParts(parts, 'writeDocx: parts')
    .map((part) => (isTextPart(part) ? textOf(part, linkTo) : tableOf(part)))
    .join('')
  return pack([
    { name: '[Content_Types].xml', content: contentTypes },
    { name: '_rels/.rels', content: relations([{ kind: 'officeDocument', target: 'word/document.xml' }]) },
    { name: 'word/_rels/document.xml.rels', content: relations(related) },
    { name: 'word/styles.xml', content: styles },
    { name: 'word/numbering.xml', content: numbering },
    {
      name: 'word/document.xml',
      content: `${head}<w:document xmlns:w="${words}" xmlns:r="${office}"><w:body>${body}<w:sectPr/></w:body></w:document>`,
    },
  ])
}
