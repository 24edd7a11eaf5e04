import { sourceFault, toJson } from '@imt/core'
import { utils, write } from '@e965/xlsx'
import { read, type Reader } from '@imt/tables'
import { docxReader, writeDocx } from '@imt/tables/docx'
import { odsReader } from '@imt/tables/ods'
import { xlsReader } from '@imt/tables/xls'
import { xlsxReader } from '@imt/tables/xlsx'
import { writeXlsx } from 'hucre/xlsx'
import { cell } from '../grammar.js'
import type { Corpus } from '../corpus.js'
import type { Random } from '../random.js'
import { bytesOf, holds } from '../target.js'
import type { Target } from '../target.js'

/** What stands in the parts of a workbook that says how far it reaches. */
const words = [
  'r="',
  's="',
  't="s"',
  '<c ',
  '<row ',
  '<col min="1" max="16384"/>',
  'XFD1048576',
  'A1:B2',
  '0',
  '&#0;',
  '<',
]

/** A part that is not packed, so that a change of its text is a change of what it says. */
const stored = (name: string, text: string): { readonly head: Buffer; readonly local: Buffer } => {
  const [path, content] = [Buffer.from(name), Buffer.from(text)]
  const local = Buffer.alloc(30)
  local.writeUInt32LE(0x04034b50, 0)
  local.writeUInt32LE(content.length, 18)
  local.writeUInt32LE(content.length, 22)
  local.writeUInt16LE(path.length, 26)
  const head = Buffer.alloc(46)
  head.writeUInt32LE(0x02014b50, 0)
  head.writeUInt32LE(content.length, 20)
  head.writeUInt32LE(content.length, 24)
  head.writeUInt16LE(path.length, 28)
  return { head: Buffer.concat([head, path]), local: Buffer.concat([local, path, content]) }
}

const archive = (parts: readonly (readonly [string, string])[]): string => {
  const pieces: Buffer[] = []
  const heads: Buffer[] = []
  let at = 0
  for (const [name, text] of parts) {
    const { head, local } = stored(name, text)
    head.writeUInt32LE(at, 42)
    pieces.push(local)
    heads.push(head)
    at += local.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(at, 16)
  return Buffer.concat([...pieces, ...heads, end]).toString('latin1')
}

const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const relations = (...of: readonly (readonly [string, string])[]): string =>
  `<Relationships>${of.map(([kind, target], at) => `<Relationship Id="r${at}" Type="${type}/${kind}" Target="${target}"/>`).join('')}</Relationships>`

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** A workbook with one sheet, the text of which is sometimes changed. */
export const workbook = (random: Random, corpus: Corpus): string => {
  const rows = random.several(12, () => {
    const cells = random.several(6, () => {
      const text = escaped(Buffer.from(cell(random, corpus), 'latin1').toString('utf8'))
      return random.chance(0.4)
        ? `<c s="${random.below(3)}"><v>${random.below(1_000_000) / 100}</v></c>`
        : `<c t="inlineStr"><is><t>${text}</t></is></c>`
    })
    return `<row>${cells.join('')}</row>`
  })
  let sheet = `<worksheet><sheetData>${rows.join('')}</sheetData><mergeCells><mergeCell ref="A1:B2"/></mergeCells></worksheet>`
  for (let changes = random.below(4); changes > 0; changes -= 1) {
    const at = random.below(sheet.length)
    sheet = sheet.slice(0, at) + random.pick(words) + sheet.slice(at + random.below(8))
  }
  return archive([
    ['[Content_Types].xml', '<Types/>'],
    ['_rels/.rels', relations(['officeDocument', 'xl/workbook.xml'])],
    ['xl/workbook.xml', '<workbook><sheets><sheet name="S" sheetId="1" r:id="r0"/></sheets></workbook>'],
    ['xl/_rels/workbook.xml.rels', relations(['worksheet', 'worksheets/sheet1.xml'], ['styles', 'styles.xml'])],
    [
      'xl/styles.xml',
      '<styleSheet><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="4"/></cellXfs></styleSheet>',
    ],
    ['xl/worksheets/sheet1.xml', sheet],
  ])
}

/** Bytes of a sound workbook, a few of which are changed: its directory, its sizes, its packed parts. */
const damaged = async (input: string, random: Random): Promise<Uint8Array> => {
  const rows = [
    [input.slice(0, 20), 1],
    ['b', new Date(Date.UTC(2020, 3, 1))],
  ]
  const bytes = new Uint8Array(await writeXlsx({ sheets: [{ name: 'S', rows }] }))
  for (let changes = random.below(6); changes > 0; changes -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.2) ? bytes.subarray(0, random.below(bytes.length)) : bytes
}

/** The same of a workbook of the old kind, which has no packed parts. */
const damagedOld = (input: string, random: Random, bookType: 'biff8' | 'xlsb'): Uint8Array => {
  const sheet = utils.aoa_to_sheet([
    [input.slice(0, 20), 1],
    ['b', { t: 'n', v: 43922, z: 'dd/mm/yyyy' }],
  ])
  const book = utils.book_new()
  utils.book_append_sheet(book, sheet, 'S')
  const bytes = new Uint8Array(write(book, { type: 'array', bookType }) as ArrayBuffer)
  for (let changes = random.below(12); changes > 0; changes -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.2) ? bytes.subarray(0, random.below(bytes.length)) : bytes
}

/** A Word document that the toolkit wrote, with bytes changed, or cut short. */
const damagedDocument = async (input: string, random: Random): Promise<Uint8Array> => {
  const bytes = await writeDocx([{ headers: ['a', 'b'], rows: [[input.slice(0, 200), '1']] }])
  for (let changes = random.below(6); changes > 0; changes -= 1) bytes[random.below(bytes.length)] = random.below(256)
  return random.chance(0.2) ? bytes.subarray(0, random.below(bytes.length)) : bytes
}

/** A spreadsheet that is one text, in which the input stands as it is. */
const flat = (input: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version="1.0"?><office:document office:mimetype="application/vnd.oasis.opendocument.spreadsheet"><office:body><office:spreadsheet><table:table>${input}</table:table></office:spreadsheet></office:body></office:document>`,
  )

/** A file is read to a sound source, or what is wrong with it is said. */
const holdsOf = async (bytes: Uint8Array, name: string, reader: Reader): Promise<void> => {
  const source = await read(bytes, { name, readers: [reader] })
  const fault = sourceFault(source)
  holds(fault === undefined, () => `the source is none: ${String(fault)}`)
  const { blocks, problems = [] } = source
  holds(blocks.length > 0 || problems.length > 0, () => 'nothing was read and nothing is said of it')
  for (const { message } of problems) holds(message.trim() !== '', () => 'a problem says nothing')
  JSON.stringify(toJson(source))
}

export const workbooks: readonly Target[] = [
  {
    name: 'docxReader',
    reads: 'bytes',
    limit: 3_000,
    make: workbook,
    async check(input, random) {
      for (const bytes of [bytesOf(input), await damagedDocument(input, random)])
        await holdsOf(bytes, 'a.docx', docxReader)
    },
  },
  {
    name: 'odsReader',
    reads: 'bytes',
    limit: 3_000,
    make: workbook,
    async check(input) {
      for (const bytes of [bytesOf(input), flat(input)]) await holdsOf(bytes, 'a.ods', odsReader)
    },
  },
  {
    name: 'xlsReader',
    reads: 'bytes',
    limit: 3_000,
    make: workbook,
    async check(input, random) {
      const damaged = [damagedOld(input, random, 'biff8'), damagedOld(input, random, 'xlsb')]
      for (const bytes of [bytesOf(input), ...damaged]) await holdsOf(bytes, 'a.xls', xlsReader)
    },
  },
  {
    name: 'xlsxReader',
    reads: 'bytes',
    limit: 3_000,
    make: workbook,
    async check(input, random) {
      for (const bytes of [bytesOf(input), await damaged(input, random)]) {
        await holdsOf(bytes, 'a.xlsx', xlsxReader)
      }
    },
  },
]
