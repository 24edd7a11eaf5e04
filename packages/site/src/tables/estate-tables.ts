import { counted, isRecord } from '@imt/core'
import { numberOf, objectsOf, textOf, textsOf, type JsonObject } from '../content/json.js'
import { figureCell, notStated, textCell } from './cells.js'
import { byTable, captioned, numbered, stated, type Placed } from './grouped-rows.js'
import type { ShownCell, ShownTable } from './shown-table.js'

const filterWords = (filter: unknown): string => {
  const months = isRecord(filter) ? numberOf(filter['activeWithinMonths']) : undefined
  return months === undefined ? '' : `active within ${counted(months, 'month')}`
}

const classTable = (rows: readonly Placed[], index: number, count: number): ShownTable => {
  const further = stated(rows, ['group', 'vendors', 'filter', 'asOf', 'source'])
  const names: Readonly<Record<string, string>> = {
    group: 'Group',
    vendors: 'Current vendors',
    filter: 'Counted',
    asOf: 'Day of the count',
    source: 'Source of the count',
  }
  return {
    id: numbered('estate', index, count),
    caption: captioned('Hardware by class of asset', index, count),
    columns: [
      { heading: 'Class of asset' },
      ...further.map((key) => ({ heading: names[key] ?? key })),
      { heading: 'Quantity (number)', isNumeric: true },
    ],
    rows: rows.map(({ row, index: place }) => ({
      cells: [
        textCell(row['assetType'], `/sections/estate/classes/${String(place)}/assetType`),
        ...further.map((key) => textCell(key === 'filter' ? filterWords(row[key]) : row[key])),
        figureCell(row['quantity'], `/sections/estate/classes/${String(place)}/quantity`),
      ],
    })),
  }
}

/** A cell of a table whose columns are as they were published: a figure, or what stands in place of one. */
const cellOf = (cell: JsonObject | undefined, at: string): ShownCell => {
  if (cell === undefined) return notStated
  for (const key of ['count', 'amount', 'percent'])
    if (cell[key] !== undefined) return figureCell(cell[key], `${at}/${key}`)
  return textCell(cell['words'], `${at}/words`)
}

/** A table whose headings are as they were published. */
export const freeTable = (table: JsonObject, at: string, id: string, caption: string): ShownTable => {
  const columns = Array.isArray(table['columns']) ? table['columns'] : []
  const headings = columns.map((column: unknown) =>
    isRecord(column)
      ? [textOf(column['of']), textOf(column['heading'])].filter((words) => words !== '').join(': ')
      : textOf(column),
  )
  return {
    id,
    caption: textOf(table['title']) === '' ? caption : textOf(table['title']),
    columns: [
      { heading: textOf(table['corner']) || 'Row' },
      ...headings.map((heading, index) => ({ heading: heading || `Column ${String(index + 1)}`, isNumeric: true })),
    ],
    rows: objectsOf(table['rows']).map((row, index) => {
      const cells = objectsOf(row['cells'])
      return {
        cells: [
          textCell(row['label'], `${at}/rows/${String(index)}/label`),
          ...headings.map((_, column) => cellOf(cells[column], `${at}/rows/${String(index)}/cells/${String(column)}`)),
        ],
        isTotal: /\btotal\b/i.test(textOf(row['label'])),
      }
    }),
  }
}

/** The tables of an estate, as it was published. */
export const estateTables = (estate: JsonObject): readonly ShownTable[] => {
  const classes = byTable(objectsOf(estate['classes']))
  const counts = objectsOf(estate['counts'])
  const ratios = objectsOf(estate['ratios'])
  const software = objectsOf(estate['software'])
  return [
    ...classes.map((rows, index) => classTable(rows, index, classes.length)),
    ...counts.map((table, index) =>
      freeTable(
        table,
        `/sections/estate/counts/${String(index)}`,
        numbered('devices', index, counts.length),
        captioned('Devices counted', index, counts.length),
      ),
    ),
    ...(ratios.length === 0
      ? []
      : [
          {
            id: 'ratios',
            caption: 'Ratios and shares',
            columns: [
              { heading: 'Ratio' },
              { heading: 'Stated', isNumeric: true },
              { heading: 'Part (number)', isNumeric: true },
              { heading: 'Whole (number)', isNumeric: true },
            ],
            rows: ratios.map((row, index) => {
              const at = `/sections/estate/ratios/${String(index)}`
              return {
                cells: [
                  textCell(row['label']),
                  textCell(row['stated'], `${at}/stated`),
                  figureCell(row['part'], `${at}/part`),
                  figureCell(row['whole'], `${at}/whole`),
                ],
              }
            }),
          },
        ]),
    ...(software.length === 0
      ? []
      : [
          {
            id: 'software',
            caption: 'Software and licences',
            columns: [
              { heading: 'Product' },
              { heading: 'Vendor' },
              { heading: 'Version' },
              { heading: 'Licences held (number)', isNumeric: true },
              { heading: 'Licences in use (number)', isNumeric: true },
            ],
            rows: software.map((row, index) => {
              const at = `/sections/estate/software/${String(index)}`
              return {
                cells: [
                  textCell(row['product']),
                  textCell(row['vendor']),
                  textCell(row['version']),
                  figureCell(row['held'], `${at}/held`),
                  figureCell(row['inUse'], `${at}/inUse`),
                ],
              }
            }),
          },
        ]),
  ]
}

/** The sentences that say with which filter devices were counted. */
export const estateFilters = (estate: JsonObject): readonly string[] =>
  objectsOf(estate['filters']).flatMap((filter) => textsOf([filter['text']]))
