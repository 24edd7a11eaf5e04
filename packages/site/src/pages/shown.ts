import type { Remarks } from '../checks/public-remarks.js'
import type { JsonObject } from '../content/json.js'
import type { FactTable, SiteOptions } from '../options.js'
import type { Content } from '../page/nodes.js'
import { paragraph } from '../page/nodes.js'
import { tableElement } from '../page/table-element.js'
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
  /** Facts of fields that the body discloses, each with its reason. */
  readonly facts: readonly (FactTable & { readonly reason: string })[]
}

/** The file that holds the whole of a table. */
export const fileOf = ({ id }: Pick<ShownTable, 'id'>): string => `data/${id}.csv`

/** Tables one under the other, each with what was found of it. */
export const shownTables = (tables: readonly ShownTable[], { remarks }: Shown): readonly Content[] =>
  tables.map((table) => tableElement(table, { byPlace: remarks.byPlace, file: fileOf(table) }))

/** Facts of a section that the body discloses, as tables with the reason. */
export const factTables = (section: string, shown: Shown): readonly Content[] =>
  shown.facts
    .filter(({ field }) => field.startsWith(`${section}/`))
    .flatMap(({ title, headers, rows, remarks = [], reason, field }, index) => [
      paragraph(`Shown because: ${reason}`),
      ...remarks.map((words) => paragraph(words)),
      tableElement(
        {
          id: `${field.replaceAll('/', '-')}-${String(index + 1)}`,
          caption: title,
          columns: headers.map((heading) => ({ heading })),
          rows: rows.map((row) => ({
            cells: row.map((text) => (text === '' ? { text: 'not stated', isAbsent: true } : { text })),
          })),
        },
        { byPlace: new Map() },
      ),
    ])

/**
 * What is said where a page has nothing to show. That a publication does not state something is said only where its
 * place was understood: an empty list that was read as one.
 */
export const nothingOf = (part: unknown, what: string): Content =>
  Array.isArray(part)
    ? paragraph(`The publication has a place for ${what} and states none there.`)
    : paragraph(`Nothing about ${what} was found in what was read.`)
