import { entriesOfTables, type ComparedValue, type Comparer } from '@imt/core'
import type { Foi } from './section.js'

type Parts = Comparer<Foi>

const ofEntries = ['receivedOn', 'respondedOn', 'outcome', 'status', 'provisions'] as const

const log: Extract<Parts, { part: 'log' }> = {
  part: 'log',
  lists: 'requests',
  entries: ({ entries }) =>
    entries.map((entry, index) => {
      const label = entry.reference ?? entry.title ?? ''
      return {
        key: entry.reference === undefined ? [entry.title ?? '', entry.receivedOn ?? ''] : [entry.reference],
        label,
        at: `/entries/${index}`,
        values: ofEntries.flatMap((name): readonly ComparedValue[] => {
          const text = entry[name]
          return text === undefined ? [] : [{ name, at: `/entries/${index}/${name}`, text }]
        }),
      }
    }),
}

const statisticsTables: Extract<Parts, { part: 'statisticsTables' }> = {
  part: 'statisticsTables',
  lists: 'rows of statistics',
  entries: (tables) =>
    entriesOfTables(tables, ({ count, percent, words }) => {
      if (count !== undefined) return { key: 'count', figure: count }
      if (percent !== undefined) return { key: 'percent', figure: percent }
      return words === undefined ? undefined : { key: 'words', text: words }
    }),
}

/** How what is published about requests is compared with that of another year. */
export const compareFoi: readonly Parts[] = [log, statisticsTables]
