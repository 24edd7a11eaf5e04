import { listed } from '@imt/core'
import { writeCsv, writeMarkdown } from '@imt/tables'
import { writeXlsx } from '@imt/tables/xlsx'
import type { Answer, AnswerTable } from '../answer.js'
import { jsonPieces, type Line, print } from '@imt/report/terminal'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Content, Io } from '../io.js'
import type { Printer } from '../printer.js'
import { writeFile } from '../write-file.js'

/** The forms of an answer. */
export const formats = ['text', 'json', 'csv', 'xlsx', 'md', 'ics'] as const

/** One of the forms. */
export type Format = (typeof formats)[number]

/** How an answer is given out. */
interface Delivery {
  readonly format: Format
  readonly out: string | undefined
  /** Do not say what was written. */
  readonly quiet?: boolean
  /** `false`: no text is printed, since none was asked for. */
  readonly isPrinted?: boolean
  /** The answer for people to read. */
  readonly lines: readonly Line[]
}

/** A file to write, or a text to print; or what is wrong with the call. */
type Made = { readonly files: readonly { readonly path?: string; readonly content: Content }[] } | string

/** Names of sheets hold 31 characters: each is that of its table, and what it is called in full stands in the last. */
const sheetOf = ({ name }: AnswerTable): string =>
  `${name.slice(0, 1).toUpperCase()}${name.slice(1).replaceAll('-', ' ')}`

/** The sentences that stand above the tables, and what was not looked at, as a table of their own. */
const accountOf = ({ summary, tables, leftOut }: Answer) => ({
  title: 'About this',
  headers: ['What', 'Words'],
  rows: [
    ...summary.map((text) => ['Read', text]),
    ...tables.flatMap(({ title, remarks = [] }) => remarks.map((text) => [title, text])),
    ...leftOut.map((text) => ['Not in these tables', text]),
  ],
})

/** The same with what each sheet is called in full. */
const withSheets = (answer: Answer) => {
  const { rows, ...account } = accountOf(answer)
  return { ...account, rows: [...answer.tables.map((table) => [`Sheet ${sheetOf(table)}`, table.title]), ...rows] }
}

const csvOf = (answer: Answer, out: string | undefined): Made => {
  const { tables } = answer
  const [first, ...others] = tables
  if (first === undefined) return { files: [{ content: '' }] }
  if (others.length === 0) return { files: [{ ...(out !== undefined && { path: out }), content: writeCsv(first) }] }
  const names = listed(
    tables.map(({ name }) => name),
    'or',
  )
  if (out === undefined) return `a CSV file holds one table: name it with --table (${names}), or a folder with --out`
  if (/\.csv$/i.test(out)) return `--out must be a folder for several tables, or name one with --table (${names})`
  const folder = out.replace(/[/\\]$/, '')
  // What is in none of the tables is told beside them.
  const files = [...tables, { ...accountOf(answer), name: 'about' }]
  return { files: files.map((table) => ({ path: `${folder}/${table.name}.csv`, content: writeCsv(table) })) }
}

const made = async (answer: Answer, { format, out, lines }: Delivery): Promise<Made> => {
  const one = (content: Content): Made => ({
    files: [{ ...(out !== undefined && { path: out }), content }],
  })
  switch (format) {
    case 'json':
      return one(jsonPieces(answer.json))
    case 'csv':
      return csvOf(answer, out)
    case 'md':
      return one(writeMarkdown([...answer.tables, accountOf(answer)]))
    case 'ics':
      return answer.calendar === undefined ? 'there is no calendar of this' : one(answer.calendar)
    case 'xlsx':
      if (out === undefined) return '--format xlsx needs --out FILE'
      return one(
        await writeXlsx([...answer.tables.map((table) => ({ ...table, title: sheetOf(table) })), withSheets(answer)]),
      )
    case 'text':
      return one(print(lines))
  }
}

/** Why an answer could not be given out, and what the command ends with. */
export interface NotDelivered {
  readonly fault: string
  readonly code: ExitCode
}

/** Prints an answer, or writes it where it is asked for. Returns what is wrong, if it could not be. */
export const deliver = async (
  answer: Answer,
  delivery: Delivery,
  io: Pick<Io, 'create'>,
  printer: Printer,
): Promise<NotDelivered | undefined> => {
  const { out, format, lines, quiet = false, isPrinted = true } = delivery
  if (out === undefined && format === 'text') {
    if (isPrinted) printer.out(lines)
    return undefined
  }
  const files = await made(answer, delivery)
  if (typeof files === 'string') return { fault: files, code: exitCodes.usage }
  if (out === undefined) {
    for (const { content } of files.files)
      if (typeof content === 'string') printer.data(content)
      // JSON, in which what a terminal obeys stands by its number.
      else if (!(content instanceof Uint8Array)) printer.exact(content)
    return undefined
  }
  if (io.create === undefined)
    return { fault: 'no file can be written here: leave --out away to print the answer', code: exitCodes.usage }
  for (const { path = out, content } of files.files) {
    const failed = await writeFile(path, content, io.create)
    if (failed !== undefined) return failed
    if (!quiet) printer.err(`written: ${path}`)
  }
  return undefined
}
