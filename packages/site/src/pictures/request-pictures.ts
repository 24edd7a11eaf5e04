import { isRecord } from '@imt/core'
import { numberOf, objectsOf, textOf, textsOf, type JsonObject } from '../content/json.js'
import { oneLine } from '../page/nodes.js'
import { valueOfFigure } from '../tables/cells.js'
import { numbered } from '../tables/grouped-rows.js'
import { countTick } from './amount-words.js'
import type { Bar, Picture } from './picture.js'

const kinds = [
  { name: 'In time', ink: 'dark', fits: /\b(?:in|on) time\b|\bwithin\b|\bcompliant\b/i },
  { name: 'Late', ink: 'hatched', fits: /\blate\b|\bover(?:due)?\b|\boutside\b|\bout of time\b/i },
  { name: 'Open', ink: 'light', fits: /\bopen\b|\boutstanding\b/i },
] as const

const mostRows = 40

const pictureOf = (id: string, table: string, bars: readonly Bar[]): readonly Picture[] => {
  const met = new Set(bars.map(({ kind }) => kind))
  // Without both there is nothing to compare.
  if (!met.has('In time')) return []
  const rows = [...new Set(bars.map(({ row }) => row))].slice(0, mostRows)
  return [
    {
      id,
      title: 'Requests answered in time',
      description:
        'A bar for each row of the table: how many requests were answered in time, late, and are open, as far as the table states it.',
      table,
      rows,
      bars: bars.filter(({ row }) => rows.includes(row)),
      kinds: kinds.filter(({ name }) => met.has(name)).map(({ name, ink }) => ({ name, ink })),
      axis: 'Requests (number)',
      tick: countTick,
    },
  ]
}

/** Counts behind one another. */
const joined = (row: string, counts: readonly (readonly [kind: string, count: number])[]): readonly Bar[] => {
  let from = 0
  return counts.map(([kind, count]) => {
    const bar = { row, from, to: from + count, kind }
    from += count
    return bar
  })
}

/** How many requests were answered in time, where a table or a list of counts states it. */
export const requestPictures = (foi: JsonObject): readonly Picture[] => {
  const { statistics } = foi
  const tables = objectsOf(foi['statisticsTables'])
  const stated = isRecord(statistics)
    ? (
        [
          ['In time', numberOf(statistics['onTime'])],
          ['Late', numberOf(statistics['late'])],
          ['Open', numberOf(statistics['open'])],
        ] as const
      ).flatMap(([kind, count]) => (count === undefined ? [] : [[kind, count] as const]))
    : []
  return [
    ...pictureOf(
      'requests-in-time',
      'statistics',
      joined(isRecord(statistics) ? oneLine(textOf(statistics['period'])) || 'Requests' : 'Requests', stated),
    ),
    ...tables.flatMap((table, index) => {
      const columns = textsOf(table['columns'])
      // Shares are no counts: a column of them is none of these.
      const places = kinds.map(
        ({ name, fits }) =>
          [name, columns.findIndex((heading) => fits.test(heading) && !heading.includes('%'))] as const,
      )
      const bars = objectsOf(table['rows']).flatMap((row) => {
        const label = oneLine(textOf(row['label']))
        if (/\btotal\b/i.test(label)) return []
        const cells = objectsOf(row['cells'])
        const counts = places.flatMap(([kind, place]) => {
          const value = valueOfFigure(cells[place]?.['count'])
          return place < 0 || value === undefined || value < 0 ? [] : [[kind, value] as const]
        })
        return joined(label, counts)
      })
      return pictureOf(
        numbered('requests-by-period', index, tables.length),
        numbered('request-statistics', index, tables.length),
        bars,
      )
    }),
  ]
}
