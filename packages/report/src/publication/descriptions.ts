import { counted, parseFinancialYear } from '@imt/core'
import type { Described } from './export-publication.js'
import type { FieldType } from './fields.js'

declare const TextEncoder: new () => { encode(text: string): Uint8Array }

const inFile = ({ count }: { readonly count: number }): string =>
  `${counted(count, 'entry', 'entries')}, as they were published. A text that a spreadsheet would run as a formula has an apostrophe before it.`

/** The publication as a Data Package, version 2. */
export const dataPackage = ({ name, title, publisher, published, license, tables }: Described): object => ({
  $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
  name,
  title,
  ...(published === undefined ? {} : { created: `${published}T00:00:00Z` }),
  ...(publisher === undefined ? {} : { contributors: [{ title: publisher, roles: ['publisher'] }] }),
  ...(license === undefined ? {} : { licenses: [{ path: license }] }),
  resources: tables.map((table) => ({
    name: table.name,
    type: 'table',
    path: table.file,
    title: table.title,
    description: inFile(table),
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: new TextEncoder().encode(table.content).length,
    dialect: { delimiter: ',', lineTerminator: '\r\n', header: true },
    schema: {
      $schema: 'https://datapackage.org/profiles/2.0/tableschema.json',
      fields: table.fields.map(({ name: field, title: words, type, description }) => ({
        name: field,
        title: words,
        type,
        description,
      })),
      missingValues: [''],
      primaryKey: ['row'],
    },
  })),
})

const datatypes: Readonly<Record<FieldType, string>> = {
  string: 'string',
  number: 'decimal',
  integer: 'integer',
  boolean: 'boolean',
  date: 'date',
}

/** The publication as metadata of CSV on the Web: a group of tables. */
export const csvwMetadata = ({ title, publisher, published, license, tables }: Described): object => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  'dc:title': title,
  ...(publisher === undefined ? {} : { 'dc:publisher': publisher }),
  ...(published === undefined ? {} : { 'dc:issued': { '@value': published, '@type': 'xsd:date' } }),
  ...(license === undefined ? {} : { 'dc:license': { '@id': license } }),
  dialect: { encoding: 'utf-8', delimiter: ',', header: true, lineTerminators: '\r\n' },
  tables: tables.map((table) => ({
    url: table.file,
    'dc:title': table.title,
    'dc:description': inFile(table),
    tableSchema: {
      columns: table.fields.map(({ name, title: words, type, description }) => ({
        name,
        titles: [name, ...(words === name ? [] : [words])],
        datatype: datatypes[type],
        'dc:description': description,
        ...(name === 'row' ? { required: true } : {}),
      })),
      primaryKey: 'row',
    },
  })),
})

/** A period as an interval of ISO 8601 where it is a financial year, and in its own words otherwise. */
const coverageOf = (period: string): string => {
  const year = parseFinancialYear(period)
  return year.ok ? `${year.value.start}/${year.value.end}` : period
}

/** The publication as a Dataset of schema.org, to be put into the page that leads to it. */
export const datasetJsonLd = (known: Described): object => {
  const { name, title, publisher, published, base, license, period, tables } = known
  const addressOf = (file: string): string => (base === undefined ? file : `${base.replace(/\/$/, '')}/${file}`)
  return {
    '@context': 'https://schema.org/',
    '@type': 'Dataset',
    name: title,
    description: `${title}: ${tables.map((table) => `${table.title.toLowerCase()} (${counted(table.count, 'entry', 'entries')})`).join('; ')}.`,
    identifier: name,
    ...(base === undefined ? {} : { url: base }),
    ...(publisher === undefined
      ? {}
      : {
          creator: { '@type': 'Organization', name: publisher },
          publisher: { '@type': 'Organization', name: publisher },
        }),
    ...(published === undefined ? {} : { datePublished: published }),
    ...(license === undefined ? {} : { license }),
    ...(period === undefined ? {} : { temporalCoverage: coverageOf(period) }),
    isAccessibleForFree: true,
    distribution: tables.map((table) => ({
      '@type': 'DataDownload',
      name: table.title,
      contentUrl: addressOf(table.file),
      encodingFormat: 'text/csv',
    })),
    variableMeasured: tables.flatMap((table) =>
      table.fields
        .filter(({ type }) => type === 'number' || type === 'integer')
        .filter(({ name: field }) => field !== 'row')
        .map(({ name: field, title: words, description }) => ({
          '@type': 'PropertyValue',
          name: `${table.title}: ${words}`,
          alternateName: field,
          description,
        })),
    ),
  }
}
