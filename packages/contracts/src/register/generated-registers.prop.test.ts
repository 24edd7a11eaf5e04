import type { IsoDate } from '@imt/core'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { contractDates } from '../term/contract-dates.js'
import { datesToAct } from '../term/dates-to-act.js'
import { registerReader } from './day-orders.js'
import type { ContractEntry } from './schema.js'

/*
 * A solver of its own: days are numbers, and a day that is known to the month is every day of it. It shares no
 * arithmetic with what it checks, and goes through the days one by one.
 */
type Day = number
const day = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / 86_400_000
const iso = (at: Day): IsoDate => new Date(at * 86_400_000).toISOString().slice(0, 10) as IsoDate
const months = (at: Day, count: number): Day => {
  const from = new Date(at * 86_400_000)
  const [year, month] = [from.getUTCFullYear(), from.getUTCMonth() + count]
  const last = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  return Date.UTC(year, month, Math.min(from.getUTCDate(), last)) / 86_400_000
}
const termFrom = (start: Day, count: number): Day => months(start, count) - 1
const span = (days: readonly Day[]): { readonly earliest: IsoDate; readonly latest: IsoDate } => ({
  earliest: iso(Math.min(...days)),
  latest: iso(Math.max(...days)),
})

interface Deal {
  readonly start: Day
  readonly term: number
  readonly option: number
  readonly options: number
  readonly taken: number
  readonly roll: number | null
  readonly notice: { readonly amount: number; readonly unit: 'days' | 'months' | 'clear days' } | null
  readonly breakAfter: number | null
  readonly layout: 'dates' | 'term' | 'worded' | 'end' | 'monthOnly' | 'revised' | 'total'
  readonly wording: number
}

const deals: fc.Arbitrary<Deal> = fc.record({
  start: fc
    .tuple(fc.integer({ min: 2012, max: 2029 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([year, month, date]) => day(year, month, date)),
  term: fc.integer({ min: 1, max: 7 }).map((years) => years * 12),
  option: fc.constantFrom(6, 12, 24),
  options: fc.integer({ min: 0, max: 3 }),
  taken: fc.integer({ min: 0, max: 3 }),
  roll: fc.constantFrom(null, null, 1, 12, 24),
  notice: fc.option(
    fc.record({ amount: fc.integer({ min: 1, max: 12 }), unit: fc.constantFrom('days', 'months', 'clear days') }),
  ),
  breakAfter: fc.constantFrom(null, 12, 24, 36),
  layout: fc.constantFrom('dates', 'term', 'worded', 'end', 'monthOnly', 'revised', 'total'),
  wording: fc.integer({ min: 0, max: 3 }),
})

const british = (at: Day): string => iso(at).split('-').reverse().join('/')
const monthNames = 'January February March April May June July August September October November December'.split(' ')
const monthOf = (at: Day): string => `${String(monthNames[Number(iso(at).slice(5, 7)) - 1])} ${iso(at).slice(0, 4)}`

/** What a register says of a deal, and what follows from it. */
interface Case {
  readonly entry: ContractEntry
  readonly ends: readonly Day[]
  readonly latest: readonly Day[] | null
  readonly breaks: readonly Day[]
}

/** How many options the register states, and how many of them were taken up. */
const counts = (deal: Deal): { readonly layout: Deal['layout']; readonly options: number; readonly taken: number } => {
  const isRevised = deal.layout === 'revised' && deal.options > 0
  const layout = deal.layout === 'revised' && !isRevised ? 'dates' : deal.layout
  // What renews itself is not also extended here.
  const options = deal.roll === null && layout !== 'total' ? deal.options : 0
  const taken = isRevised && deal.roll === null ? Math.max(1, Math.min(deal.taken, options)) : 0
  return { layout, options, taken }
}

/** Every day on which it may end, by what is published of its end. */
const endsOf = (end: Day, isMonth: boolean): readonly Day[] => {
  if (!isMonth) return [end]
  const from = day(Number(iso(end).slice(0, 4)), Number(iso(end).slice(5, 7)), 1)
  return Array.from({ length: months(from, 1) - from }, (_, index) => from + index)
}

const renewalWords = (roll: number | null): ContractEntry =>
  roll === null ? {} : { renewal: roll === 1 ? 'Monthly' : roll === 12 ? 'Annual' : 'Every 2 years' }

const caseOf = (deal: Deal): Case => {
  const { start, term, option, notice, roll, wording } = deal
  const { layout, options, taken } = counts(deal)
  const first = termFrom(start, term)
  const end = taken === 0 ? first : termFrom(start, term + taken * option)
  const inMonth = layout === 'monthOnly' && !iso(first).slice(5, 7).startsWith('02')
  const ends = endsOf(end, inMonth)
  const words = [
    `${options} x ${option} months`,
    `Option to extend for ${options} further periods of ${option} months`,
    options === 1 ? `${option} months` : `${options} x ${option} months`,
    `up to ${options} extensions of ${option} months each`,
  ][wording]
  const extension = options === 0 ? {} : { extension: String(words) }
  const hasBreak = deal.breakAfter !== null && deal.breakAfter < term && (layout === 'term' || layout === 'worded')
  const breakWords = hasBreak ? `, break at year ${Number(deal.breakAfter) / 12}` : ''
  const years = `${term / 12} years`
  const cells: Readonly<Record<typeof layout, ContractEntry>> = {
    dates: { start: british(start), end: british(end), ...extension },
    term: { start: british(start), term: `${wording % 2 === 0 ? years : `${term} months`}${breakWords}`, ...extension },
    worded: {
      start: british(start),
      term: `${years}${options === 0 ? '' : ` plus ${options} x ${option} months`}${breakWords}`,
    },
    end: { end: british(end), ...extension },
    monthOnly: { end: inMonth ? monthOf(end) : british(end), ...extension },
    revised: {
      start: british(start),
      end: british(first),
      ...(taken > 0 && { revisedEnd: british(end) }),
      ...extension,
    },
    total: { start: british(start), end: british(end), term: `Total term ${term / 12 + 2} years` },
  }
  const left = (options - taken) * option
  return {
    entry: {
      title: `Print ${start}`,
      ...cells[layout],
      ...renewalWords(roll),
      ...(notice && { noticePeriod: `${notice.amount} ${notice.unit}` }),
    },
    ends,
    latest:
      layout === 'total'
        ? [termFrom(start, term + 24)]
        : options === 0
          ? null
          : ends.map((each) => termFrom(each + 1, left)),
    breaks: hasBreak ? [termFrom(start, Number(deal.breakAfter))] : [],
  }
}

const lastNotice = (end: Day, notice: NonNullable<Deal['notice']>): Day =>
  notice.unit === 'months' ? months(end, -notice.amount) : end - notice.amount - (notice.unit === 'clear days' ? 1 : 0)

/** The end of the term that holds a day, term by term. */
const running = (end: Day, roll: number | null, asOf: Day): Day => {
  for (let count = 1, at = end; ; count += 1) {
    if (at >= asOf || roll === null) return at
    // A term that ends with a month ends with each; another on the same day of each, or the last that there is.
    at =
      new Date((end + 1) * 86_400_000).getUTCDate() === 1
        ? termFrom(end + 1, roll * count)
        : termFrom(end, roll * count) + 1
  }
}

it('agrees with a solver of its own on 200 generated registers', () => {
  const asOfDays = fc.integer({ min: day(2016, 1, 1), max: day(2032, 12, 31) })
  let compared = 0
  fc.assert(
    fc.property(fc.array(deals, { minLength: 1, maxLength: 12 }), asOfDays, (register, asOf) => {
      const cases = register.map((deal) => ({ deal, ...caseOf(deal) }))
      const reader = registerReader(cases.map(({ entry }) => entry))
      for (const { deal, entry, ends, latest, breaks } of cases) {
        const { terms } = reader.read(entry)
        const dates = contractDates(terms, { asOf: iso(asOf) })
        const acts = datesToAct(terms, { asOf: iso(asOf) })
        const told = JSON.stringify(entry)
        const current = ends.map((end) => running(end, deal.roll, asOf))
        expect(dates.currentEnd, told).toMatchObject(span(current))
        if (latest === null) expect(dates.maximumEnd, told).toBeNull()
        else if (deal.roll === null) expect(dates.maximumEnd, told).toMatchObject(span(latest))
        const { notice } = deal
        if (notice !== null)
          expect(dates.lastNoticeDay, told).toMatchObject(span(current.map((end) => lastNotice(end, notice))))
        expect(terms.breaks ?? [], told).toEqual(breaks.map((each) => span([each])))
        if (notice !== null && dates.status !== 'ended')
          expect(
            acts.filter(({ act }) => act === 'breakNotice').map((each) => [each.earliest, each.of.latest]),
            told,
          ).toEqual(breaks.filter((each) => each >= asOf).map((each) => [iso(lastNotice(each, notice)), iso(each)]))
        for (const { act, earliest, latest: last, of } of acts) {
          expect(earliest <= last && of.earliest <= of.latest, `${act} ${told}`).toBe(true)
          if (act.endsWith('Notice')) expect(earliest < of.earliest && last < of.latest, `${act} ${told}`).toBe(true)
          if (act === 'exit') expect(earliest >= iso(asOf), told).toBe(true)
        }
        const { currentEnd, maximumEnd } = dates
        if (currentEnd !== null && maximumEnd !== null)
          expect(maximumEnd.earliest >= currentEnd.earliest && maximumEnd.latest >= currentEnd.latest, told).toBe(true)
        compared += 1
      }
    }),
    { numRuns: 200 },
  )
  expect(compared).toBeGreaterThan(200)
})
