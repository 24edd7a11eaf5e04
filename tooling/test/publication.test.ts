import { toolkit } from '@imt/cli'
import { parseFigure, toJson, type Source } from '@imt/core'
import {
  exportPublication,
  publicationForms,
  readPublicationWorkbook,
  type PublicationForm,
} from '@imt/report/publication'
import { read, readCsv } from '@imt/tables'
import { xlsxReader } from '@imt/tables/xlsx'
import { Ajv } from 'ajv'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

const { layouts, headings } = toolkit
const page = await read(readFileSync('datasets/plymouth-2017-18/page.html'), { name: 'page.html', layouts, headings })
const register = readCsv(
  [
    'Contract reference,Contract title,Supplier,Start date,End date,Contract value',
    'A1,"=cmd|\' /C calc\'!A0",Alpha & Co,01/04/2024,31/03/2027,"£120,000"',
    'A2,Print,Beta,March 2024,rolling,circa £50k',
    'A3,"Two\nlines",Gamma,25/04/2024,12/13/2025,TBC',
    'A4,Café – “quoted”,Delta,2024-05-06,30/09/2026,"£1,000.50"',
  ].join('\n'),
  { name: 'register.csv' },
)
const cases = [
  ['the page of Plymouth', page],
  ['a register of contracts', register],
] as const
const publicationOf = (source: Source) => toolkit.recognise(source).publication
const details = {
  title: 'IM&T',
  publisher: 'A Trust',
  published: '2026-11-29',
  base: 'https://example.org/imt',
  license: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/',
} as const

const filesOf = async (
  source: Source,
  form: PublicationForm,
  options: object = details,
): Promise<ReadonlyMap<string, string>> => {
  const made = await exportPublication(publicationOf(source), form, options)
  if ('why' in made) throw new Error(made.why)
  return new Map(made.files.map(({ name, content }) => [name, typeof content === 'string' ? content : '']))
}
interface Field {
  readonly name: string
  readonly type: string
}
interface Package {
  readonly resources: readonly {
    readonly path: string
    readonly bytes: number
    readonly schema: { readonly fields: readonly Field[] }
  }[]
}
const rowsOf = (csv: string): readonly (readonly string[])[] => {
  const [table] = readCsv(csv, { name: 'a.csv' }).blocks.flatMap((block) => (block.kind === 'table' ? [block] : []))
  return [table?.headers ?? [], ...(table?.rows.map((row) => row.map(({ text }) => text)) ?? [])]
}
const patterns: Readonly<Record<string, RegExp>> = {
  integer: /^-?\d+$/,
  number: /^-?\d+(?:\.\d+)?$/,
  boolean: /^(?:true|false)$/,
  date: /^\d{4}-\d\d-\d\d$/,
  string: /[^]/,
}
const shared = '../shared/schemas/datapackage-2.0'

describe.each(cases)('%s', (_, source) => {
  it('is the publication again as JSON, and valid by its schema', async () => {
    const schema = toolkit.jsonSchema()
    const files = await filesOf(source, 'json', { schema })
    expect([...files.keys()]).toEqual(['publication.json', 'publication.schema.json'])
    const json: unknown = JSON.parse(files.get('publication.json') ?? '')
    expect(toJson(toolkit.parse(json).publication)).toEqual(toJson(publicationOf(source)))
    const isValid = new Ajv2020({ strict: false }).compile(
      JSON.parse(files.get('publication.schema.json') ?? '') as object,
    )
    isValid(json)
    expect(isValid.errors ?? []).toEqual([])
  })

  it('is the publication again as a workbook, with every value at its cell', async () => {
    const made = await exportPublication(publicationOf(source), 'xlsx')
    if ('why' in made) throw new Error(made.why)
    const bytes = made.files[0]?.content
    const workbook = await read(bytes ?? '', { name: 'p.xlsx', readers: [xlsxReader] })
    const inWorkbook = readPublicationWorkbook(workbook)
    const reading = toolkit.parse(inWorkbook?.value, inWorkbook && { locate: inWorkbook.locate })
    expect(reading.publication).toEqual(publicationOf(source))
    expect(reading.findings).toEqual([])
    expect(reading.locate('/sections')).toBeUndefined()
  })

  it('has CSV files as the tabular data standard asks for', async () => {
    const files = await filesOf(source, 'csv')
    for (const [name, csv] of files) {
      expect(name).toMatch(/^[a-z\d-]+\.csv$/)
      expect(csv).not.toMatch(/^\ufeff/)
      expect(csv.endsWith('\r\n')).toBe(true)
      const [head = [], ...rows] = rowsOf(csv)
      expect(new Set(head).size).toBe(head.length)
      expect(head.every((heading) => /^[a-z][a-z\d_]*$/.test(heading))).toBe(true)
      expect(rows.every((row) => row.length <= head.length)).toBe(true)
      // What a spreadsheet would run is text with an apostrophe before it.
      expect(rows.flat().filter((text) => /^[=@+]/.test(text))).toEqual([])
    }
  })

  it('has a Data Package that says of its CSV files what they hold', async () => {
    const files = await filesOf(source, 'datapackage')
    const descriptor = JSON.parse(files.get('datapackage.json') ?? '') as Package
    expect(descriptor.resources.map(({ path }) => path)).toEqual([...files.keys()].slice(1))
    for (const { path, bytes, schema } of descriptor.resources) {
      const csv = files.get(path) ?? ''
      expect(bytes).toBe(Buffer.byteLength(csv))
      const [head, ...rows] = rowsOf(csv)
      expect(schema.fields.map(({ name }) => name)).toEqual(head)
      for (const row of rows)
        for (const [column, text] of row.entries()) {
          const { name, type } = schema.fields[column] ?? { name: '', type: '' }
          if (text !== '') expect([name, text, patterns[type]?.test(text)]).toEqual([name, text, true])
        }
    }
  })

  it.skipIf(!existsSync(shared))('is a Data Package by the profiles of version 2', async () => {
    const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false })
    const profile = (name: string): object => JSON.parse(readFileSync(`${shared}/${name}.json`, 'utf8')) as object
    const descriptor = JSON.parse((await filesOf(source, 'datapackage')).get('datapackage.json') ?? '') as Package
    const isPackage = ajv.compile(profile('datapackage'))
    const isResource = ajv.compile(profile('dataresource'))
    const isTable = ajv.compile(profile('tableschema'))
    expect([isPackage(descriptor), isPackage.errors]).toEqual([true, null])
    for (const resource of descriptor.resources) {
      expect([isResource(resource), isResource.errors]).toEqual([true, null])
      expect([isTable(resource.schema), isTable.errors]).toEqual([true, null])
    }
  })

  it('has metadata of CSV on the Web for each file and column', async () => {
    const files = await filesOf(source, 'csvw')
    const metadata = JSON.parse(files.get('csv-metadata.json') ?? '') as {
      readonly '@context': unknown
      readonly tables: readonly {
        readonly url: string
        readonly tableSchema: { readonly primaryKey: string; readonly columns: readonly Record<string, unknown>[] }
      }[]
    }
    // @see https://www.w3.org/TR/tabular-metadata/, 5.3 and 5.6: what has to be there, and in which form
    expect(metadata['@context']).toEqual(['http://www.w3.org/ns/csvw', { '@language': 'en' }])
    expect(metadata.tables.map(({ url }) => url)).toEqual([...files.keys()].slice(1))
    const known = new Set(['name', 'titles', 'datatype', 'required'])
    for (const { url, tableSchema } of metadata.tables) {
      const [head = []] = rowsOf(files.get(url) ?? '')
      expect(tableSchema.columns.map(({ titles }) => (titles as string[])[0])).toEqual(head)
      const names = tableSchema.columns.map(({ name }) => String(name))
      expect(names.includes(tableSchema.primaryKey)).toBe(true)
      expect(names.every((name) => /^[A-Za-z\d][\w.]*$/.test(name))).toBe(true)
      for (const column of tableSchema.columns) {
        expect(Object.keys(column).filter((key) => !known.has(key) && !key.startsWith('dc:'))).toEqual([])
        expect(['string', 'decimal', 'integer', 'boolean', 'date']).toContain(column['datatype'])
      }
    }
  })

  it('is a Dataset of schema.org that leads to its files', async () => {
    const files = await filesOf(source, 'jsonld')
    expect(JSON.parse(files.get('publication.jsonld') ?? '')).toMatchObject({
      '@context': 'https://schema.org/',
      '@type': 'Dataset',
      name: 'IM&T',
      publisher: { '@type': 'Organization', name: 'A Trust' },
      license: details.license,
      datePublished: '2026-11-29',
      distribution: [...files.keys()].slice(1).map((name) => ({
        '@type': 'DataDownload',
        contentUrl: `https://example.org/imt/${name}`,
        encodingFormat: 'text/csv',
      })),
    })
  })

  it.each(publicationForms)('is the same bytes each time as %s', async (form) => {
    const once = await exportPublication(publicationOf(source), form, details)
    expect(await exportPublication(structuredClone(toJson(publicationOf(source))), form, details)).toEqual(once)
  })
})

it('says numbers and days plainly where they are certain, and keeps what was published', async () => {
  const csv = (await filesOf(register, 'csv')).get('contracts-register.csv') ?? ''
  const [head = [], ...rows] = rowsOf(csv)
  const column = (name: string): readonly (string | undefined)[] => rows.map((row) => row[head.indexOf(name)])
  expect(column('start')).toEqual(['01/04/2024', 'March 2024', '25/04/2024', '2024-05-06'])
  expect(column('start_day')).toEqual(['2024-04-01', '', '2024-04-25', '2024-05-06'])
  const money = (await filesOf(page, 'csv')).get('finance-revenue.csv') ?? ''
  const [names = [], ...lines] = rowsOf(money)
  for (const line of lines) {
    const figure = parseFigure(line[names.indexOf('budget_as_published')] ?? '', { unit: 'gbp' })
    expect(figure.ok && figure.value.value?.toFixed()).toBe(line[names.indexOf('budget')])
  }
})

it('refuses forms and options that are none, by name', async () => {
  await expect(exportPublication({}, 'pdf' as never)).rejects.toThrow('exportPublication: form')
  await expect(exportPublication({}, 'json', { naem: 'x' } as never)).rejects.toThrow('name')
  await expect(exportPublication({}, 'json', { name: 'A B' })).rejects.toThrow('options.name')
  await expect(exportPublication({}, 'json', { base: 'here' })).rejects.toThrow('options.base')
  expect(await exportPublication({ about: {}, sections: {} }, 'csv')).toEqual({
    why: expect.stringContaining('no list') as string,
  })
})
