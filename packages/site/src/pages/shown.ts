import type { Remarks } from '../checks/public-remarks.js'
import type { JsonObject } from '../content/json.js'
import type { SiteOptions } from '../options.js'
import type { Content } from '../page/nodes.js'
import { oneLine, paragraph } from '../page/nodes.js'
import { tableElement } from '../page/table-element.js'
import type { NamedFact } from '../pictures/fact-picture.js'
import type { DrawnPicture } from '../pictures/picture-element.js'
import type { ShownTable } from '../tables/shown-table.js'

/** What the pages of a site are made from. */
export interface Shown {
  readonly options: SiteOptions
  readonly sections: Readonly<Record<string, JsonObject>>
  readonly tables: {
    readonly estate: readonly ShownTable[]
    readonly finance: readonly ShownTable[]
    readonly contracts: readonly ShownTable[]
    readonly foi: readonly ShownTable[]
  }
  readonly remarks: Remarks
  /** Each stands over the table that holds its figures. */
  readonly pictures: readonly DrawnPicture[]
  /** Facts of fields that the body discloses, each with its reason. */
  readonly facts: readonly (NamedFact & { readonly reason: string })[]
}

/** The file that holds the whole of a table. */
export const fileOf = ({ id }: Pick<ShownTable, 'id'>): string => `data/${id}.csv`

/** Tables one under the other, each with what was found of it, and its pictures over it. */
export const shownTables = (tables: readonly ShownTable[], { remarks, pictures }: Shown): readonly Content[] =>
  tables.flatMap((table) => [
    ...pictures.filter((picture) => picture.table === table.id).map(({ figure }) => figure),
    tableElement(table, { byPlace: remarks.byPlace, file: fileOf(table) }),
  ])

/** A fact with its picture over it and what is to be known of it. */
export const factContent = (
  { title, headers, rows, remarks = [], id }: NamedFact,
  pictures: readonly DrawnPicture[],
): readonly Content[] => [
  ...remarks.map((words) => paragraph(oneLine(words))),
  ...pictures.filter(({ table }) => table === id).map(({ figure }) => figure),
  tableElement(
    {
      id,
      caption: title,
      columns: headers.map((heading) => ({ heading })),
      rows: rows.map((row) => ({
        cells: row.map((text) => (text === '' ? { text: 'none given', isAbsent: true } : { text })),
      })),
    },
    { byPlace: new Map() },
  ),
]

/** Facts of a section that the body discloses, as tables with the reason. */
export const factTables = (section: string, { facts, pictures }: Shown): readonly Content[] =>
  facts
    .filter(({ field }) => field.startsWith(`${section}/`))
    .flatMap((fact) => [paragraph(`Shown because: ${oneLine(fact.reason)}`), ...factContent(fact, pictures)])

/**
 * What is said where a page has nothing to show. That a publication does not state something is said only where its
 * place was understood: an empty list that was read as one.
 */
export const nothingOf = (part: unknown, what: string): Content =>
  Array.isArray(part)
    ? paragraph(`The publication has a place for ${what} and states none there.`)
    : paragraph(`Nothing about ${what} was found in what was read.`)
