import { isRecord } from '@imt/core'
import { numberOf, objectsOf, textOf, type JsonObject } from '../content/json.js'
import { notStated, textCell } from './cells.js'
import { freeTable } from './estate-tables.js'
import { captioned, numbered, stated } from './grouped-rows.js'
import type { ShownTable } from './shown-table.js'

const logColumns: readonly (readonly [key: string, heading: string])[] = [
  ['title', 'Subject'],
  ['category', 'Category'],
  ['receivedOn', 'Received'],
  ['dueOn', 'Due'],
  ['respondedOn', 'Answered'],
  ['publishedOn', 'Published'],
  ['onTime', 'In time'],
  ['regime', 'Law'],
  ['requesterType', 'Kind of requester'],
  ['request', 'Request'],
  ['response', 'Answer'],
  ['outcome', 'Outcome'],
  ['status', 'State'],
  ['provisions', 'Provisions named'],
  ['publicInterest', 'Public interest'],
  ['attachments', 'Attachments'],
]

const statisticsWords: Readonly<Record<string, string>> = {
  received: 'Received',
  answered: 'Answered',
  onTime: 'Answered in time',
  late: 'Answered late',
  open: 'Open',
  grantedInFull: 'Granted in full',
  partlyWithheld: 'Partly withheld',
  withheldInFull: 'Withheld in full',
  notHeld: 'Information not held',
  other: 'Other outcome',
}

const logTable = (entries: readonly JsonObject[]): ShownTable => {
  const rows = entries.map((row, index) => ({ row, index }))
  const keys = stated(
    rows,
    logColumns.map(([key]) => key),
  )
  const columns = logColumns.filter(([key]) => keys.includes(key))
  return {
    id: 'disclosure-log',
    caption: 'Disclosure log',
    columns: [{ heading: 'Request' }, ...columns.map(([, heading]) => ({ heading }))],
    rows: rows.map(({ row, index }) => {
      const at = `/sections/foi/log/entries/${String(index)}`
      const reference = textOf(row['reference']).trim()
      return {
        cells: [
          reference === '' ? { text: `Entry ${String(index + 1)}` } : textCell(reference, `${at}/reference`),
          ...columns.map(([key]) => textCell(row[key], `${at}/${key}`)),
        ],
      }
    }),
  }
}

/** The tables of requests, as they were published. */
export const requestTables = (foi: JsonObject): readonly ShownTable[] => {
  const entries = isRecord(foi['log']) ? objectsOf(foi['log']['entries']) : []
  const { statistics } = foi
  const tables = objectsOf(foi['statisticsTables'])
  const counts = isRecord(statistics)
    ? Object.entries(statisticsWords).flatMap(([key, heading]) => {
        const count = numberOf(statistics[key])
        return count === undefined ? [] : [{ key, heading, count }]
      })
    : []
  const percent = isRecord(statistics) ? textOf(statistics['onTimePercent']) : ''
  const period = isRecord(statistics) ? textOf(statistics['period']) : ''
  return [
    ...(counts.length === 0 && percent === ''
      ? []
      : [
          {
            id: 'statistics',
            caption: period === '' ? 'Requests counted' : `Requests counted, ${period}`,
            columns: [{ heading: 'What is counted' }, { heading: 'Requests (number)', isNumeric: true }],
            rows: [
              ...counts.map(({ key, heading, count }) => ({
                cells: [{ text: heading }, { text: String(count), at: `/sections/foi/statistics/${key}` }],
              })),
              ...(percent === ''
                ? []
                : [
                    {
                      cells: [
                        { text: 'Share answered in time' },
                        { ...textCell(percent), at: '/sections/foi/statistics/onTimePercent' },
                      ],
                    },
                  ]),
            ],
          },
        ]),
    ...tables.map((table, index) =>
      freeTable(
        table,
        `/sections/foi/statisticsTables/${String(index)}`,
        numbered('request-statistics', index, tables.length),
        captioned('Statistics of requests', index, tables.length),
      ),
    ),
    ...(entries.length === 0 ? [] : [logTable(entries)]),
  ].map((table) => ({ ...table, rows: table.rows.length === 0 ? [{ cells: [notStated] }] : table.rows }))
}
