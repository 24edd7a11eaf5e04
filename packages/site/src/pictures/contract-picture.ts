import { counted, daysBetween, isoDate, parsePublishedDate, type IsoDate } from '@imt/core'
import { objectsOf, textOf, type JsonObject } from '../content/json.js'
import { oneLine } from '../page/nodes.js'
import { byTable, numbered } from '../tables/grouped-rows.js'
import type { Bar, Picture } from './picture.js'

const mostRows = 40
const origin = isoDate('2000-01-01')
const position = (day: IsoDate): number => daysBetween(origin, day)

/** The first or last day that a published text can stand for; nothing where it states none. */
const dayOf = (value: unknown, which: 'earliest' | 'latest'): IsoDate | undefined => {
  const text = textOf(value)
  if (text.trim() === '') return undefined
  const read = parsePublishedDate(text)
  return read.ok ? (read.value[which] ?? undefined) : undefined
}

const barsOf = (row: JsonObject, name: string): readonly Bar[] => {
  const start = dayOf(row['start'], 'earliest')
  if (start === undefined) return []
  const end = dayOf(row['revisedEnd'], 'latest') ?? dayOf(row['end'], 'latest')
  const latest = dayOf(row['maximumEnd'], 'latest')
  if (end === undefined) return [{ row: name, from: position(start), to: null, kind: 'End not stated as a day' }]
  if (end < start) return []
  return [
    { row: name, from: position(start), to: position(end), kind: 'Start to end' },
    ...(latest !== undefined && latest > end
      ? [{ row: name, from: position(end), to: position(latest), kind: 'To the latest end' }]
      : []),
  ]
}

/** The first day of each year, or of every second, fifth or tenth where there are many, under an axis of days. */
const yearsBetween = (bars: readonly Bar[]): readonly number[] => {
  const yearOf = (days: number): number => 2000 + Math.floor(days / 365.2425)
  const ends = bars.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))
  const first = yearOf(ends.reduce((least, value) => Math.min(least, value), Infinity))
  const last = yearOf(ends.reduce((greatest, value) => Math.max(greatest, value), -Infinity)) + 1
  const step = [1, 2, 5, 10, 25, 50, 100].find((each) => (last - first) / each <= 5) ?? 500
  const years: number[] = []
  for (let year = Math.ceil(first / step) * step; year <= last && years.length < 20; year += step) years.push(year)
  return years.flatMap((year) => (year >= 1000 && year <= 9999 ? [position(isoDate(`${String(year)}-01-01`))] : []))
}

/** When contracts begin, end and must end at the latest, as published. */
export const contractPictures = (contracts: JsonObject): readonly Picture[] => {
  const tables = byTable(objectsOf(contracts['register']))
  return tables.flatMap((placed, index): readonly Picture[] => {
    const names = new Map<string, number>()
    const all = placed.map(({ row }) => {
      const words = oneLine(
        ['title', 'description', 'reference', 'supplier']
          .map((key) => textOf(row[key]))
          .find((text) => text.trim() !== '') ?? 'Contract',
      )
      const met = (names.get(words) ?? 0) + 1
      names.set(words, met)
      const name = met === 1 ? words : `${words} (${String(met)})`
      return { name, bars: barsOf(row, name) }
    })
    const drawn = all.filter(({ bars }) => bars.length > 0)
    if (drawn.length === 0) return []
    const shown = drawn.slice(0, mostRows)
    const bars = shown.flatMap((each) => each.bars)
    const ticks = yearsBetween(bars)
    const met = new Set(bars.map(({ kind }) => kind))
    const lost = all.length - drawn.length
    return [
      {
        id: numbered('contract-dates', index, tables.length),
        title: 'Contracts by their dates',
        description: `A bar for each contract, from its published start to its end and on to its latest end. A bar with an open end has no day for its end.${lost === 0 ? '' : ` ${counted(lost, 'contract')} without a start that is a day, or with an end before it, ${lost === 1 ? 'is' : 'are'} not drawn.`}${drawn.length > mostRows ? ` The first ${String(mostRows)} of ${String(drawn.length)} are drawn.` : ''}`,
        table: numbered('contracts', index, tables.length),
        rows: shown.map(({ name }) => name),
        bars,
        kinds: [
          { name: 'Start to end', ink: 'dark' as const },
          { name: 'To the latest end', ink: 'hatched' as const },
          { name: 'End not stated as a day', ink: 'open' as const },
        ].filter(({ name }) => met.has(name)),
        axis: 'Year',
        tick: (value) => String(2000 + Math.round(value / 365.2425)),
        ticks,
      },
    ]
  })
}
