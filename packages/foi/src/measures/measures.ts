import {
  addDays,
  counted,
  Decimal,
  forCount,
  isoDate,
  longDate,
  requireChoice,
  requireObject,
  type Citation,
  type IsoDate,
} from '@imt/core'
import type { Register } from '../register/register.js'
import { cabinetOfficeFigures } from './cabinet-office-figures.data.js'
import { codeFigures } from './code-figures.data.js'
import { classed, isAnswered, type Classed, type FigureDefinition, type MeasureSet } from './figure-definition.js'
import { measureSources } from './sources.data.js'

/** By what requests are put together. */
export type MeasuredBy = 'month' | 'quarter' | 'year' | 'financialYear'

/** A period of a table, both days included. */
export interface MeasuredPeriod {
  readonly label: string
  readonly from: IsoDate
  readonly to: IsoDate
}

/** One figure, in each period and in all. */
export interface MeasuredFigure {
  readonly id: string
  readonly title: string
  readonly definition: string
  /** One for each period, then all of them together. */
  readonly counts: readonly number[]
  /** In per cent with one decimal, of the figure named; null where that is none. */
  readonly shares?: { readonly of: string; readonly percents: readonly (string | null)[] }
}

/** The figures of one set of definitions. */
export interface Measures {
  readonly set: MeasureSet
  readonly source: Citation
  readonly asOf: IsoDate
  readonly periods: readonly MeasuredPeriod[]
  readonly figures: readonly MeasuredFigure[]
  /** How often each exemption or exception was used, in answered requests: one with two stands under both. */
  readonly exemptions: readonly MeasuredFigure[]
  /** Internal reviews, by the day on which they were asked for, and what became of them. */
  readonly reviews: readonly MeasuredFigure[]
  /** What stands in no figure, or rests on something that the register does not say. */
  readonly remarks: readonly string[]
}

const monthNames = [
  'January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December',
] as const // prettier-ignore

const firstOf = (year: number, month: number): IsoDate =>
  isoDate(
    `${String(month > 12 ? year + 1 : year).padStart(4, '0')}-${String(month > 12 ? 1 : month).padStart(2, '0')}-01`,
  )
const lastOf = (year: number, month: number): IsoDate => addDays(firstOf(year, month + 1), -1)

/** The period that a day is in. */
const periodOf = (day: IsoDate, by: MeasuredBy): MeasuredPeriod => {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))]
  const span = (from: number, to: number, label: string): MeasuredPeriod => ({
    label,
    from: firstOf(year, from),
    to: lastOf(year, to),
  })
  if (by === 'month') return span(month, month, `${monthNames[month - 1] ?? ''} ${year}`)
  if (by === 'year') return span(1, 12, String(year))
  if (by === 'financialYear') {
    const start = month < 4 ? year - 1 : year
    return {
      label: `${start}/${String((start + 1) % 100).padStart(2, '0')}`,
      from: firstOf(start, 4),
      to: lastOf(start + 1, 3),
    }
  }
  const first = month - ((month - 1) % 3)
  return span(first, first + 2, `${monthNames[first - 1] ?? ''} to ${monthNames[first + 1] ?? ''} ${year}`)
}

/** Puts requests together by the periods of their days, in order. */
const periodsOf = (by: MeasuredBy) => {
  const months = new Map<string, { readonly period: MeasuredPeriod; readonly group: Classed[] }>()
  const starts = new Map<IsoDate, { readonly period: MeasuredPeriod; readonly group: Classed[] }>()
  const groupOf = (day: IsoDate): Classed[] => {
    const month = day.slice(0, 7)
    const known = months.get(month)
    if (known !== undefined) return known.group
    const period = periodOf(day, by)
    const made = starts.get(period.from) ?? { period, group: [] }
    starts.set(period.from, made)
    months.set(month, made)
    return made.group
  }
  const all = (): { readonly periods: readonly MeasuredPeriod[]; readonly groups: readonly (readonly Classed[])[] } => {
    const sorted = [...starts.values()].sort((a, b) => (a.period.from < b.period.from ? -1 : 1))
    return { periods: sorted.map(({ period }) => period), groups: sorted.map(({ group }) => group) }
  }
  return Object.assign(groupOf, { all })
}

const percentOf = (count: number, of: number): string | null =>
  of === 0 ? null : new Decimal(count).times(100).div(of).toFixed(1)

interface Tallied {
  readonly definition: Omit<FigureDefinition, 'counts'>
  readonly counts: readonly number[]
}

const withShares = (tallied: readonly Tallied[]): readonly MeasuredFigure[] =>
  tallied.map(({ definition: { id, title, definition, of }, counts }) => {
    const whole = of === undefined ? undefined : tallied.find((other) => other.definition.id === of)
    return {
      id,
      title,
      definition,
      counts,
      ...(whole === undefined || of === undefined
        ? {}
        : { shares: { of, percents: counts.map((count, at) => percentOf(count, whole.counts[at] ?? 0)) } }),
    }
  })

/** Counts, and behind them their sum. */
const withTotal = (counts: readonly number[]): readonly number[] => [
  ...counts,
  counts.reduce((sum, count) => sum + count, 0),
]

/** How many of each group are counted, and of all together. */
const countsIn = <Item>(groups: readonly (readonly Item[])[], is: (item: Item) => boolean): readonly number[] => {
  const counts = groups.map((group) => {
    let count = 0
    for (const item of group) if (is(item)) count += 1
    return count
  })
  return withTotal(counts)
}

const exemptionFigures = (groups: readonly (readonly Classed[])[]): readonly MeasuredFigure[] => {
  const uses = groups.map((group) => {
    const counts = new Map<string, number>()
    for (const one of group)
      if (isAnswered(one) && one.each.request.outcome !== 'granted')
        for (const section of one.sections) counts.set(section, (counts.get(section) ?? 0) + 1)
    return counts
  })
  const all = [...new Set(uses.flatMap((counts) => [...counts.keys()]))]
  const number = (id: string): number => Number(/\d+/.exec(id)?.[0] ?? 0)
  const sorted = all.sort(
    (a, b) => Number(a.startsWith('reg')) - Number(b.startsWith('reg')) || number(a) - number(b) || (a < b ? -1 : 1),
  )
  return sorted.map((id) => ({
    id,
    title: id.startsWith('reg') ? `Regulation ${id.slice(3)}` : `Section ${id.slice(1)}`,
    definition:
      'Answered requests that cite it and were not granted in full. A request that cites two is counted for both.',
    counts: withTotal(uses.map((counts) => counts.get(id) ?? 0)),
  }))
}

type Reviewed = Register['requests'][number]

const reviewFigures = ({ requests, asOf }: Register, periods: readonly MeasuredPeriod[]): readonly MeasuredFigure[] => {
  const asked = (each: Reviewed): IsoDate | undefined => each.request.days.reviewRequested
  const groups = periods.map(({ from, to }) =>
    requests.filter((each) => (asked(each) ?? '') >= from && (asked(each) ?? '') <= to),
  )
  const isDone = ({ request }: Reviewed): boolean => (request.days.reviewAnswered ?? '9') <= asOf
  const figure = (
    id: string,
    title: string,
    definition: string,
    is: (each: Reviewed) => boolean,
    of?: string,
  ): Tallied => ({
    definition: { id, title, definition, ...(of === undefined ? {} : { of }) },
    counts: countsIn(groups, is),
  })
  const ended = (outcome: string) => (each: Reviewed) => isDone(each) && each.request.reviewOutcome === outcome
  return withShares([
    figure('reviews', 'Internal reviews asked for', 'By the day on which they were asked for.', () => true),
    figure('reviewsDone', 'Internal reviews answered', 'Answered by the day of the register.', isDone, 'reviews'),
    figure('reviewsUpheld', 'Answer upheld', 'The review upheld the first answer.', ended('upheld'), 'reviewsDone'),
    figure(
      'reviewsPartly',
      'Answer overturned in part',
      'The review changed part of it.',
      ended('partlyOverturned'),
      'reviewsDone',
    ),
    figure('reviewsOverturned', 'Answer overturned', 'The review overturned it.', ended('overturned'), 'reviewsDone'),
    figure(
      'regulator',
      'Of these taken to the regulator',
      'The register has a day of a complaint to the regulator.',
      ({ request }) => request.days.complained !== undefined,
      'reviews',
    ),
  ])
}

/** A remark on how many requests, where there are any. */
const told = (count: number, one: string, many: string): readonly string[] =>
  count === 0 ? [] : [`${counted(count, 'request')} ${forCount(count, one, many)}`]

/**
 * Returns the figures that authorities publish about their requests, counted from a register: by the Code of Practice,
 * or by the Cabinet Office's definitions. The two sets are never in one table: a request may be counted in one and not
 * in the other. Requests are put together by the day of receipt, reviews by the day on which they were asked for.
 *
 * @param made - what `register` gives
 * @param options - `set`, by which definitions; `by`, the periods
 * @throws {TypeError} when something is missing, or has another name
 * @example
 * ```ts
 * const headers = ['Reference', 'Date received', 'Date responded', 'Outcome']
 * const rows = [
 *   ['FOI-1', '01/10/2026', '29/10/2026', 'Granted'],
 *   ['FOI-2', '01/10/2026', '30/10/2026', 'Refused'],
 * ]
 * const made = register(valueOf(readRequests({ headers, rows })).requests, { asOf: '2026-11-23' })
 * const { figures } = measures(made, { set: 'code', by: 'quarter' })
 * figures.find(({ id }) => id === 'onTime')?.shares?.percents // => ['50.0', '50.0']
 * ```
 * @see Freedom of Information Act 2000 s.45, https://www.legislation.gov.uk/ukpga/2000/36/section/45
 */
export const measures = (made: Register, options: { readonly set: MeasureSet; readonly by: MeasuredBy }): Measures => {
  requireObject(made, 'measures: made')
  const { set, by } = requireObject(options, 'measures: options', ['set', 'by'])
  requireChoice(set, ['code', 'cabinetOffice'], 'measures: set')
  requireChoice(by, ['month', 'quarter', 'year', 'financialYear'], 'measures: by')
  const { requests, asOf, leftOut } = made
  const measured = requests.filter(({ law }) => law !== 'FOISA')
  const dated = measured.filter(({ time: { received } }) => received !== null && received <= asOf)
  const groupOf = periodsOf(by)
  for (const { request } of measured)
    if (request.days.reviewRequested !== undefined) groupOf(request.days.reviewRequested)
  for (const each of dated) if (each.time.received !== null) groupOf(each.time.received).push(classed(each, asOf))
  const { periods, groups } = groupOf.all()
  const definitions = set === 'code' ? codeFigures : cabinetOfficeFigures
  const undated = measured.length - dated.length
  const undatedExtensions = dated.filter(({ time }) => time.extensionUndated).length
  const byCode = dated.filter(
    ({ time, answered, late }) =>
      late !== null && late > 0 && answered !== null && time.byCode !== null && answered <= time.byCode,
  ).length
  const scottish = requests.length - measured.length
  return {
    set,
    source: measureSources[set],
    asOf,
    periods,
    figures: withShares(definitions.map((definition) => ({ definition, counts: countsIn(groups, definition.counts) }))),
    exemptions: exemptionFigures(groups),
    reviews: reviewFigures(made, periods),
    remarks: [
      `Counted on ${longDate(asOf)} from the register, by the day of receipt.`,
      ...told(
        undated,
        'has no day of receipt by then and stands in no figure.',
        'have no day of receipt by then and stand in no figure.',
      ),
      ...told(
        undatedExtensions,
        'is said to be extended and not on which day the requester was told: it counts as extended.',
        'are said to be extended and not on which day the requester was told: they count as extended.',
      ),
      ...told(
        byCode,
        'counts as late by the Act and is in time by the Code of Practice, which takes what came on a day not worked as received on the next working day.',
        'count as late by the Act and are in time by the Code of Practice, which takes what came on a day not worked as received on the next working day.',
      ),
      ...told(
        scottish,
        'is under the Scottish Act and stands in no figure.',
        'are under the Scottish Act and stand in no figure.',
      ),
      ...leftOut.flatMap(({ law, count }) =>
        told(count, `is under ${law} and stands in no figure.`, `are under ${law} and stand in no figure.`),
      ),
    ],
  }
}
