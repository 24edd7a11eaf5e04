import { isIsoDate, namesOf, requireChoice, requireObject, requireText, toJson, type IsoDate } from '@imt/core'
import { writeCsv } from '@imt/tables'
import { jsonText } from '../terminal/json-text.js'
import { csvwMetadata, dataPackage, datasetJsonLd } from './descriptions.js'
import { csvTable, type CsvTable } from './fields.js'
import { flatten } from './flatten.js'
import { writePublicationWorkbook } from './write-workbook.js'

/** The forms in which a publication is written. */
export const publicationForms = Object.freeze(['json', 'csv', 'xlsx', 'datapackage', 'csvw', 'jsonld'] as const)

/** One of the forms. */
export type PublicationForm = (typeof publicationForms)[number]

/** What is known of a publication beside it. Nothing of it is made up. */
export interface PublicationOptions {
  /** A short name for files and packages: small letters, digits, `-`, `_` and `.`; "publication" unless given. */
  readonly name?: string
  /** What it is called; what the publication says itself unless given. */
  readonly title?: string
  /** Who publishes it; what the publication says itself unless given. */
  readonly publisher?: string
  /** The day of publication. */
  readonly published?: IsoDate
  /** The address of the folder that the files will stand in. */
  readonly base?: string
  /** The address of the licence that it is published under. */
  readonly license?: string
  /** For JSON: the schema of the publication, `jsonSchema()` of its model. */
  readonly schema?: object
}

/** What a form of a publication came to. */
export interface ExportedPublication {
  /** The file that describes the others first. */
  readonly files: readonly ExportedFile[]
  /** What of the publication is in none of them, each a line. */
  readonly leftOut: readonly string[]
}

/** A file to be written. */
export interface ExportedFile {
  readonly name: string
  readonly content: string | Uint8Array
}

const optionNames = namesOf<PublicationOptions>({
  name: true,
  title: true,
  publisher: true,
  published: true,
  base: true,
  license: true,
  schema: true,
})

/** What descriptions of the files say: all that is known, and no more. */
export interface Described extends Omit<PublicationOptions, 'schema' | 'title'> {
  readonly name: string
  readonly title: string
  readonly period?: string
  readonly leftOut: readonly string[]
  readonly tables: readonly (CsvTable & { readonly file: string; readonly content: string })[]
}

const textIn = (about: unknown, key: string): string | undefined => {
  if (typeof about !== 'object' || about === null || !Object.hasOwn(about, key)) return undefined
  const value: unknown = (about as Readonly<Record<string, unknown>>)[key]
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined
}

const isAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/.test(text)

const checked = (options: PublicationOptions): PublicationOptions => {
  const { name, title, publisher, published, base, license, schema } = requireObject(
    options,
    'exportPublication: options',
    optionNames,
  )
  if (name !== undefined && !/^[a-z\d][a-z\d._-]*$/.test(requireText(name, 'exportPublication: options.name')))
    throw new TypeError(
      `exportPublication: options.name must be small letters, digits, ".", "_" and "-", got ${JSON.stringify(name)}`,
    )
  if (title !== undefined) requireText(title, 'exportPublication: options.title')
  if (publisher !== undefined) requireText(publisher, 'exportPublication: options.publisher')
  if (published !== undefined && !isIsoDate(published))
    throw new RangeError('exportPublication: options.published must be a calendar day written YYYY-MM-DD')
  for (const [key, address] of Object.entries({ base, license }))
    if (address !== undefined && !isAddress(requireText(address, `exportPublication: options.${key}`)))
      throw new TypeError(`exportPublication: options.${key} must be an address that begins with https://`)
  if (schema !== undefined) requireObject(schema, 'exportPublication: options.schema')
  return options
}

/** What is known of a publication, and its lists as CSV files by the tabular data standard of GOV.UK. */
const described = (publication: object, options: PublicationOptions): Described => {
  const about: unknown = 'about' in publication ? publication.about : undefined
  const { name = 'publication', title: givenTitle, publisher: givenPublisher, published, base, license } = options
  const publisher = givenPublisher ?? textIn(about, 'publisher')
  const title = givenTitle ?? textIn(about, 'title') ?? publisher ?? name
  const period = textIn(about, 'period')
  const { tables: lists, rest: others } = flatten(publication)
  const taken = new Set<string>()
  const tables = lists.map((table) => {
    const csv = csvTable(table, taken)
    const rows = Array.from({ length: csv.count }, (_, row) => csv.fields.map(({ values }) => values[row] ?? ''))
    const content = writeCsv({ headers: csv.fields.map((field) => field.name), rows })
    return { ...csv, file: `${csv.name}.csv`, content }
  })
  return {
    name,
    title,
    ...(publisher === undefined ? {} : { publisher }),
    ...(period === undefined ? {} : { period }),
    ...(published === undefined ? {} : { published }),
    ...(base === undefined ? {} : { base }),
    ...(license === undefined ? {} : { license }),
    tables,
    leftOut: [
      ...new Set(
        others.flatMap(([[first, section, part]]) =>
          first === 'sections'
            ? [
                `${[section, part].filter((step) => step !== undefined).join(', ')}: ${lists.some((list) => list.section === section && list.within[0] === part) ? 'what stands beside its list is no entry' : 'it is no list of entries'}`,
              ]
            : first === 'about'
              ? []
              : [`${String(first)}: it stands in no section`],
        ),
      ),
    ].map((words) => `${words}, so it is in no CSV file; json and xlsx hold it`),
  }
}

const jsonFiles = (
  publication: object,
  { name = 'publication', schema }: PublicationOptions,
): readonly ExportedFile[] => {
  const file = `${name}.schema.json`
  return [
    { name: `${name}.json`, content: jsonText(toJson(publication)) },
    ...(schema === undefined ? [] : [{ name: file, content: jsonText({ ...schema, $id: file }) }]),
  ]
}

/**
 * Returns a publication as files that others can use: JSON with its schema; CSV by the tabular data standard of GOV.UK
 * (UTF-8, RFC 4180, one row of headings, plain numbers, ISO days where the day is certain; the text as it was published
 * beside them wherever that says more); an Excel workbook that loses nothing and is read again; the CSV files with a
 * Data Package (version 2), with CSVW metadata, or with the Dataset of schema.org. A text that a spreadsheet would run
 * as a formula has an apostrophe before it in CSV; in JSON and Excel it is as it was.
 *
 * @param publication - `publication` of a reading
 * @param form - one of `publicationForms`
 * @param options - what is known beside it; nothing is made up where something is not given
 * @returns the files, and what of the publication they do not hold; or `why` there are none
 * @throws {RangeError} when `form` is none of the forms, or `published` no day
 * @throws {TypeError} when `publication` or an option is not what it should be: it is named
 * @see Tabular data standard, https://www.gov.uk/government/publications/recommended-open-standards-for-government/tabular-data-standard
 * @see Data Package, https://datapackage.org/standard/data-package/
 * @see Metadata Vocabulary for Tabular Data, https://www.w3.org/TR/tabular-metadata/
 */
export const exportPublication = async (
  publication: object,
  form: PublicationForm,
  options: PublicationOptions = {},
): Promise<ExportedPublication | { readonly why: string }> => {
  requireObject(publication, 'exportPublication: publication')
  requireChoice(form, publicationForms, 'exportPublication: form')
  const { name = 'publication' } = checked(options)
  if (form === 'json') return { files: jsonFiles(publication, options), leftOut: [] }
  if (form === 'xlsx') {
    const made = await writePublicationWorkbook(publication)
    return 'why' in made ? made : { files: [{ name: `${name}.xlsx`, content: made.bytes }], leftOut: [] }
  }
  const known = described(publication, options)
  if (known.tables.length === 0) return { why: 'there is no list in the publication that can be a table' }
  const tables = known.tables.map(({ file, content }) => ({ name: file, content }))
  const head = headOf(form, known)
  return { files: head === undefined ? tables : [head, ...tables], leftOut: known.leftOut }
}

/** The file that describes the CSV files, in the forms that have one. */
const headOf = (form: 'csv' | 'datapackage' | 'csvw' | 'jsonld', known: Described): ExportedFile | undefined => {
  switch (form) {
    case 'csv':
      return undefined
    case 'datapackage':
      return { name: 'datapackage.json', content: jsonText(dataPackage(known)) }
    case 'csvw':
      return { name: 'csv-metadata.json', content: jsonText(csvwMetadata(known)) }
    case 'jsonld':
      return { name: `${known.name}.jsonld`, content: jsonText(datasetJsonLd(known)) }
  }
}
