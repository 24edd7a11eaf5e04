import { listed, nearest } from '@imt/core'
import { writeCsv } from '@imt/tables'
import { writeXlsx } from '@imt/tables/xlsx'
import { Option } from 'commander'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import { type Line, paragraph } from '@imt/report/terminal'
import type { Io } from '../io.js'
import { knownTables, type KnownColumn, type Listed } from '../known-tables.js'
import type { Printer } from '../printer.js'
import { writeFile } from '../write-file.js'
import type { SetUp } from './entry.js'
import { nonEmpty, withFormat } from './options.js'

const quoted = (headings: readonly string[], joint: 'and' | 'or'): string =>
  listed(
    headings.map((heading) => `"${heading}"`),
    joint,
  )

/** The headings that a table has to have, in words. */
const needs = ({ wants }: Listed): string =>
  wants.length === 0
    ? 'It is known by what it counts, whatever its headings.'
    : `It needs ${listed(wants.map((headings) => quoted(headings, 'or')))}.`

const columnText = ({ heading, synonyms, more }: KnownColumn): string => {
  const others = more ? [...synonyms, 'further wordings like these'] : synonyms
  return others.length === 0 ? heading : `${heading}. Also: ${others.join('; ')}`
}

const linesOf = (table: Listed): readonly string[] => [
  '',
  `${table.id} (${fileOf(table)})`,
  ...paragraph(`${table.about} ${needs(table)}`, 2),
  ...table.columns.flatMap((column) => paragraph(columnText(column), 4)),
]

/** The name of the starter of a table. */
export const fileOf = ({ id }: Pick<Listed, 'id'>, kind = 'csv'): string => `${id.replace('/', '-')}.${kind}`

/** The starter of a table: its headings, and rows that show what stands under them. */
export const starterOf = ({ example: { headings, rows } }: Pick<Listed, 'example'>): string =>
  writeCsv({ headers: headings, rows })

/** The same as an Excel workbook. */
const workbookOf = ({ example: { headings, rows } }: Pick<Listed, 'example'>): Promise<Uint8Array> =>
  writeXlsx([{ headers: headings, rows, types: headings.map(() => 'number') }])

/** What `imt templates` may be told. */
export interface TemplatesOptions {
  readonly out?: string
  /** What is written there: CSV unless given. */
  readonly as?: 'csv' | 'xlsx'
  readonly format: 'text' | 'json'
}

/** The tables of these names, all of them where none is named; or why there is no such table. */
const tablesNamed = (names: readonly string[]): { readonly tables: readonly Listed[] } | { readonly fault: string } => {
  const ids = knownTables.map(({ id }) => id)
  const strange = names.find((name) => !ids.includes(name))
  if (strange === undefined)
    return { tables: names.length === 0 ? knownTables : knownTables.filter(({ id }) => names.includes(id)) }
  const near = nearest(strange, ids)
  return {
    fault: `no table is called ${JSON.stringify(strange)}${near === undefined ? '' : `; did you mean ${near}?`} They are ${listed(ids)}.`,
  }
}

/** Lists the tables that are read and their headings; with a folder, writes a starter of each into it. */
export const templates = async (
  names: readonly string[],
  { out, as = 'csv', format }: TemplatesOptions,
  io: Pick<Io, 'create'>,
  printer: Printer,
): Promise<ExitCode> => {
  const named = tablesNamed(names)
  if ('fault' in named) {
    printer.err(`imt templates: ${named.fault}`)
    return exitCodes.usage
  }
  const { tables } = named
  const written: { readonly table: string; readonly file: string }[] = []
  if (out !== undefined) {
    if (io.create === undefined) {
      printer.err('imt templates: no file can be written here. Leave --out away to see the tables.')
      return exitCodes.usage
    }
    for (const table of tables) {
      const file = `${out.replace(/[/\\]$/, '')}/${fileOf(table, as)}`
      const failed = await writeFile(file, as === 'csv' ? starterOf(table) : await workbookOf(table), io.create)
      if (failed !== undefined) {
        printer.err(`imt templates: ${failed.fault}`)
        return failed.code
      }
      written.push({ table: table.id, file })
    }
  }
  if (format === 'json') {
    printer.json(tables.map((table, index) => ({ ...table, ...(written[index] && { file: written[index].file }) })))
    return exitCodes.clean
  }
  const lines =
    out === undefined
      ? [
          ...paragraph(
            'Tables that imt check reads, with the headings that each column may have. With --out FOLDER a starter of each is written there.',
            0,
          ),
          ...tables.flatMap(linesOf),
        ]
      : written.map(({ table, file }) => `${file}: ${table}`)
  printer.out(lines.map((text): Line => ({ text })))
  return exitCodes.clean
}

/** `imt templates`. */
export const setUpTemplates: SetUp = (command, { io, printer, finish }) => {
  command
    .argument('[table...]', 'only these of the tables, such as contracts/register (default: all)')
    .option('--out <folder>', 'write a file of each table into this folder', nonEmpty)
    .addOption(new Option('--as <kind>', 'what is written there').choices(['csv', 'xlsx']).default('csv'))
  withFormat(command)
  command.action(async (names: string[], options: TemplatesOptions) => {
    finish(await templates(names, options, io, printer))
  })
}
