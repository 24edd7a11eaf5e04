import type { Statement } from '../schema.js'
import { added, isAdded, named, onlyOne, type Cast } from './cast.js'

const quarter = /\b(?:q|quarter\s?|qtr\s?)([1-4])\b/i
const half = /\b(?:h|half\s?)([12])\b|\b(first|second) half\b/i
const month = /^(?:(?:actual|forecast|plan|budget)\s)?(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b/i
/** Numbered as a ledger numbers them: `P01`, `M3`, `Period 12`; the first is April. */
const numbered =
  /^(?:(?:actual|forecast|plan|budget)\s)?(?:p|m|mth|month|per|period)\s?0?([1-9]|1[0-2])(?:\s?(?:£|actuals?\b).*)?$/i
const whole = /\btotal\b|\bfull[- ]year\b|^year\b|\bannual\b/i
const toDate = /\bytd\b|\byear[- ]to[- ]date\b|\bcumulative\b|\bto date\b/i
const order = ['apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec', 'jan', 'feb', 'mar']

type Columns = Statement['columns']

const numberOf = (form: RegExp, heading: string): string | undefined => {
  const found = form.exec(heading)
  const name = found?.[1] ?? found?.[2]
  return name?.toLowerCase().replace('first', '1').replace('second', '2')
}

/** The columns of each period of one kind, if each stands there once. */
const once = (columns: Columns, form: RegExp, except: (heading: string) => boolean): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  for (const [at, column] of columns.entries()) {
    const name = except(column.heading) || !isAdded(column) ? undefined : numberOf(form, column.heading)
    if (name === undefined) continue
    if (found.has(name)) return new Map()
    found.set(name, at)
  }
  return found
}

const isTotal = (heading: string): boolean => whole.test(heading) || toDate.test(heading)
const parts = (
  columns: Columns,
  total: number,
  names: readonly string[],
  from: ReadonlyMap<string, number>,
): readonly Cast[] => {
  const found = names.flatMap((name) => from.get(name) ?? [])
  return found.length === names.length && !found.includes(total)
    ? [
        {
          total,
          parts: added(found),
          words: `${named(columns, found[0])} to ${named(columns, found.at(-1))}`,
          isOfPeriods: true,
        },
      ]
    : []
}

/** The months of a quarter or a half, in the financial year. */
const monthsOf = (number: number, count: number): readonly string[] => order.slice((number - 1) * count, number * count)

/**
 * Returns what columns of periods come to, each a list of ways that is believed by itself: a year of its quarters,
 * months or halves; a half and a quarter of its parts; a year to date of the months so far.
 */
export const periods = (columns: Columns): readonly (readonly Cast[])[] => {
  const quarters = once(columns, quarter, isTotal)
  const halves = once(columns, half, isTotal)
  const called = once(columns, month, (heading) => isTotal(heading) || quarter.test(heading))
  const counted = once(columns, numbered, isTotal)
  const months =
    called.size > 0 ? called : new Map([...counted].map(([name, at]) => [order[Number(name) - 1] ?? name, at]))
  if (quarters.size + halves.size + months.size === 0) return []
  const inside = [
    ...[...halves].flatMap(([name, at]) => [
      parts(columns, at, Number(name) === 1 ? ['1', '2'] : ['3', '4'], quarters),
      parts(columns, at, monthsOf(Number(name), 6), months),
    ]),
    ...columns.flatMap(({ heading }, at) => {
      const name = quarter.exec(heading)?.[1]
      return name === undefined || toDate.test(heading) ? [] : [parts(columns, at, monthsOf(Number(name), 3), months)]
    }),
  ]
  const total = onlyOne(columns, (heading) => whole.test(heading) && !quarter.test(heading) && !half.test(heading))
  const year =
    total === undefined
      ? []
      : [
          parts(columns, total, ['1', '2', '3', '4'], quarters),
          parts(columns, total, order, months),
          parts(columns, total, ['1', '2'], halves),
        ]
  const sinceApril = order.slice(0, order.findIndex((name) => !months.has(name)) >>> 0)
  const soFar = onlyOne(columns, (heading) => toDate.test(heading))
  const date =
    soFar === undefined || sinceApril.length < 2 || sinceApril.length !== months.size
      ? []
      : [parts(columns, soFar, sinceApril, months)]
  return [...inside, ...year, ...date].filter((ways) => ways.length > 0)
}
