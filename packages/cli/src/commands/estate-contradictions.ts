import { counted, grouped, listed, type IsoDate } from '@imt/core'
import type { DeviceRecord } from '@imt/estate'

/** A record whose days say one thing and whose status, or another day of it, another. */
interface Contradiction {
  readonly words: string
  readonly is: (record: DeviceRecord, asOf: IsoDate) => boolean
}

const isThere: ReadonlySet<string> = new Set(['inUse', 'stock', 'repair', 'onLoan'])
const before = (one: IsoDate | undefined, other: IsoDate | undefined): boolean =>
  one !== undefined && other !== undefined && one < other

const contradictions: readonly Contradiction[] = [
  {
    words: 'a day of disposal that is past, and a status of what is there: the status was taken',
    is: ({ disposed, status = '' }, asOf) => disposed !== undefined && disposed <= asOf && isThere.has(status),
  },
  {
    words: 'seen after the day of disposal: without a status it counts as held',
    is: ({ disposed, lastSeen }) => before(disposed, lastSeen),
  },
  { words: 'disposed of before it was bought', is: ({ disposed, purchased }) => before(disposed, purchased) },
  {
    words: 'a day of disposal that is still to come, and a status of what is gone: the status was taken',
    is: ({ disposed, status }, asOf) => before(asOf, disposed) && status === 'retired',
  },
  {
    words: 'a day of disposal that is still to come: by it nothing is disposed of yet',
    is: ({ disposed, status }, asOf) => before(asOf, disposed) && status !== 'retired',
  },
  { words: 'a day of wiping that is still to come: it is no proof yet', is: ({ wiped }, asOf) => before(asOf, wiped) },
]

/** Returns what records say of their disposal that does not go together, each with the first devices of it. */
export const contradictionsOf = (records: readonly DeviceRecord[], asOf: IsoDate): readonly string[] =>
  contradictions.flatMap(({ words, is }) => {
    const found = records.filter((record) => is(record, asOf))
    const first = found.slice(0, 3).map(({ source, id }) => `${source} ${id}`)
    const rest = found.length - first.length
    return found.length === 0
      ? []
      : [
          `check ${counted(found.length, 'record')} (${listed([...first, ...(rest > 0 ? [`${grouped(rest)} more`] : [])])}): ${words}`,
        ]
  })
