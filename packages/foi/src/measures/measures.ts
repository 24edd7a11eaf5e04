import {
  counted,
  Decimal,
  forCount,
  longDate,
  requireChoice,
  requireObject,
  type Citation,
  type IsoDate,
} from '@imt/core'
import type { Register } from '../register/register.js'
import { cabinetOfficeFigures } from './cabinet-office-figures.data.js'
import { codeFigures } from './code-figures.data.js'
import {
  isAnswered,
  tallyOf,
  type Facts,
  type FigureDefinition,
  type MeasureSet,
  type Tally,
} from './figure-definition.js'
import { periodOf, type MeasuredBy, type MeasuredPeriod } from './period-of.js'
import { measureSources } from './sources.data.js'

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

type Reviewed = Register['requests'][number]

/** Puts requests together by the periods of their days, in order. */
const periodsOf = (by: MeasuredBy) => {
  const months = new Map<string, { readonly period: MeasuredPeriod; readonly group: Reviewed[] }>()
  const starts = new Map<IsoDate, { readonly period: MeasuredPeriod; readonly group: Reviewed[] }>()
  const groupOf = (day: IsoDate): Reviewed[] => {
    const month = day.slice(0, 7)
    const known = months.get(month)
    if (known !== undefined) return known.group
    const period = periodOf(day, by)
    const made = starts.get(period.from) ?? { period, group: [] }
    starts.set(period.from, made)
    months.set(month, made)
    return made.group
  }
  const all = (): {
    readonly periods: readonly MeasuredPeriod[]
    readonly groups: readonly (readonly Reviewed[])[]
  } => {
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
const countsIn = <Item>(groups: readonly (readonly Item[])[], is: (item: Item) => boolean): readonly number[] =>
  withTotal(groups.map((group) => group.filter(is).length))

/** The same for requests that were put together by their facts. */
const talliesIn = (groups: readonly (readonly Tally[])[], is: (facts: Facts) => boolean): readonly number[] =>
  withTotal(groups.map((group) => group.reduce((sum, { facts, count }) => (is(facts) ? sum + count : sum), 0)))

const exemptionFigures = (groups: readonly (readonly Tally[])[]): readonly MeasuredFigure[] => {
  const uses = groups.map((group) => {
    const counts = new Map<string, number>()
    for (const { facts, count } of group)
      if (isAnswered(facts) && facts.outcome !== 'granted')
        for (const section of facts.sections) counts.set(section, (counts.get(section) ?? 0) + count)
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

const reviewFigures = (
  requests: readonly Reviewed[],
  asOf: IsoDate,
  periods: readonly MeasuredPeriod[],
): readonly MeasuredFigure[] => {
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
  for (const each of dated) if (each.time.received !== null) groupOf(each.time.received).push(each)
  const { periods, groups } = groupOf.all()
  const tallies = groups.map((group) => tallyOf(group, asOf))
  const definitions = set === 'code' ? codeFigures : cabinetOfficeFigures
  const undated = measured.length - dated.length
  const undatedExtensions = dated.filter(({ time }) => time.extensionUndated).length
  const byCode = dated.filter(
    ({ time, answered, late }) =>
      late !== null && late > 0 && answered !== null && time.byCode !== null && answered <= time.byCode,
  ).length
  const undatedReviews = measured.filter(
    ({ state, request }) => state === 'review' && request.days.reviewRequested === undefined,
  ).length
  const scottish = requests.length - measured.length
  return {
    set,
    source: measureSources[set],
    asOf,
    periods,
    figures: withShares(
      definitions.map((definition) => ({ definition, counts: talliesIn(tallies, definition.counts) })),
    ),
    exemptions: exemptionFigures(tallies),
    reviews: reviewFigures(measured, asOf, periods),
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
      ...(undatedReviews === 0
        ? []
        : [
            `${counted(undatedReviews, 'internal review')} ${forCount(undatedReviews, 'has', 'have')} no day on which ${forCount(undatedReviews, 'it was', 'they were')} asked for and ${forCount(undatedReviews, 'stands', 'stand')} in no figure of reviews.`,
          ]),
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
