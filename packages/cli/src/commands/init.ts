import { counted, listed, toJson } from '@imt/core'
import { jsonText, paragraph } from '@imt/report/terminal'
import { readCsv } from '@imt/tables'
import { writeXlsx } from '@imt/tables/xlsx'
import { InvalidArgumentError, Option } from 'commander'
import { exitCodes, type ExitCode } from '../exit-codes.js'
import type { Io } from '../io.js'
import { knownTables, type Listed } from '../known-tables.js'
import { odsCodeChecked, odsCodeOfTrust, saidOfOdsCode } from '../ods-code.js'
import type { Printer } from '../printer.js'
import { toolkit } from '../toolkit.js'
import { writeFolder } from '../write-folder.js'
import type { SetUp } from './entry.js'
import { starterReadme } from './init-readme.js'
import { isFormAsked, nonEmpty, withFormat, withQuiet } from './options.js'
import { fileOf, starterOf } from './templates.js'

/** What `imt init` may be told. */
export interface InitOptions {
  readonly out: string
  /** Who publishes. */
  readonly name?: string
  /** The code of the trust, in capitals. */
  readonly odsCode?: string
  /** Sections of the publication: all unless given. */
  readonly sections?: readonly string[]
  readonly as: 'csv' | 'xlsx' | 'json'
  readonly format: 'text' | 'json'
  readonly quiet?: boolean
  /** Whether a form of the answer was asked for. */
  readonly isAsked?: boolean
}

/** A file of the starter, its path within the folder. */
interface StarterFile {
  readonly path: string
  readonly content: string | Uint8Array
  readonly about: string
}

const sectionOf = ({ id }: Pick<Listed, 'id'>): string => id.split('/', 1)[0] ?? id

/** The sections that have tables with a starter. */
const sections: readonly string[] = [...new Set(knownTables.map(sectionOf))]

/** Stands over every page of a site until the figures are those of the body. */
const banner = 'The figures on this page are examples of a starter publication: none of them is of this body.'

/** What is to be filled in, and stands in a folder of its own: a check of that folder reads nothing else. */
const publicationFiles = async (
  tables: readonly Listed[],
  { as, name }: Pick<InitOptions, 'as' | 'name'>,
): Promise<readonly StarterFile[]> => {
  if (as === 'csv')
    return tables.map((table) => ({
      path: `published/${fileOf(table)}`,
      content: starterOf(table),
      about: table.about,
    }))
  if (as === 'xlsx') {
    const content = await writeXlsx(
      tables.map(({ id, example: { headings, rows } }) => ({
        title: id.replace('/', ' '),
        headers: headings,
        rows,
        types: headings.map(() => 'number'),
      })),
    )
    const about = `A workbook with a sheet for each of: ${listed(tables.map(({ id }) => id))}.`
    return [{ path: 'published/publication.xlsx', content, about }]
  }
  const read = tables.map((table) => readCsv(new TextEncoder().encode(starterOf(table)), { name: fileOf(table) }))
  const { publication } = toolkit.recognise(read)
  const about = { ...publication.about, ...(name === undefined ? {} : { publisher: name }) }
  const schema = 'publication.schema.json'
  return [
    {
      path: 'published/publication.json',
      content: jsonText(toJson({ ...publication, about })),
      about: 'The publication, as imt export --to json writes one.',
    },
    {
      path: schema,
      content: jsonText({ ...toolkit.jsonSchema(), $id: schema }),
      about: 'The JSON Schema of a publication.',
    },
  ]
}

/** The settings of the body: what is known of it, and the words that stand over a site of examples. */
const settingsOf = ({ name, odsCode }: Pick<InitOptions, 'name' | 'odsCode'>): object => ({
  ...(name === undefined ? {} : { publisher: name }),
  publish: { ...(odsCode === undefined ? {} : { odsCode }), banner },
})

/** Writes a starter publication into a folder that is not there yet: all of it or nothing. Returns the exit code. */
export const init = async (options: InitOptions, io: Pick<Io, 'createFolder'>, printer: Printer): Promise<ExitCode> => {
  const { out, name, odsCode, sections: wanted = sections, quiet = false, isAsked = false } = options
  if (io.createFolder === undefined) {
    printer.err('imt init: no folder can be written here')
    return exitCodes.usage
  }
  const files = [
    ...(await publicationFiles(
      knownTables.filter((table) => wanted.includes(sectionOf(table))),
      options,
    )),
    { path: 'imt.config.json', content: jsonText(settingsOf(options)), about: 'Your settings.' },
  ]
  const readme = { path: 'README.txt', content: starterReadme(files, options), about: 'What to do next.' }
  const all = [...files, readme]
  const folder = out.replace(/[/\\]$/, '') || out
  const failed = await writeFolder(folder, all, io.createFolder)
  if (failed !== undefined) {
    printer.err(`imt init: ${failed.fault}`)
    return failed.code
  }
  const paths = all.map(({ path }) => `${folder}/${path}`)
  if (options.format === 'json')
    printer.json({
      folder,
      files: paths,
      sections: sections.filter((section) => wanted.includes(section)),
      ...(odsCode === undefined ? {} : { odsCode: { code: odsCode, checked: saidOfOdsCode(odsCode, name) } }),
    })
  else if (!quiet || isAsked)
    printer.out(
      [
        ...paths.map((path) => `written: ${path}`),
        ...(odsCode === undefined ? [] : paragraph(saidOfOdsCode(odsCode, name), 0)),
        ...paragraph(
          `${counted(all.length, 'file')}. Every figure in them is an example: ${folder}/README.txt says what to do next.`,
          0,
        ),
      ].map((text) => ({ text })),
    )
  return exitCodes.clean
}

const sectionNames = (text: string): readonly string[] => {
  const names = text.split(',').map((part) => part.trim().toLowerCase())
  const other = names.find((name) => !sections.includes(name))
  if (other !== undefined)
    throw new InvalidArgumentError(
      `${JSON.stringify(other)} is no section: there are ${listed([...sections])}, with commas between several.`,
    )
  return names
}

const bodyName = (text: string): string => nonEmpty(text.replaceAll(/\s+/g, ' ').trim())

const trustCode = (text: string): string => {
  const read = odsCodeOfTrust(text)
  if ('fault' in read) throw new InvalidArgumentError(`${read.fault}.`)
  return read.code
}

/** `imt init`. */
export const setUpInit: SetUp = (command, { io, printer, finish }) => {
  command
    .requiredOption('--out <folder>', 'the folder to write it into, which may not be there yet', nonEmpty)
    .option('--name <name>', 'who publishes: the name of the trust', bodyName)
    .option('--ods-code <code>', `the code of the trust, such as RK9: ${odsCodeChecked}`, trustCode)
    .option('--sections <names>', `what is published, of ${listed([...sections])} (default: all)`, sectionNames)
    .addOption(
      new Option('--as <kind>', 'a CSV file for each table, one workbook, or one publication in JSON')
        .choices(['csv', 'xlsx', 'json'])
        .default('csv'),
    )
  withFormat(command)
  withQuiet(command)
  command.action(async (options: InitOptions) => {
    finish(await init({ ...options, isAsked: isFormAsked(command) }, io, printer))
  })
}
