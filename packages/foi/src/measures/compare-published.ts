import {
  Decimal,
  parsePublishedDate,
  requireList,
  requireObject,
  tidyHeading,
  type Figure,
  type IsoDate,
  type LeftOut,
} from '@imt/core'
import type { Register, RegisteredRequest } from '../register/register.js'
import { gridOf, type Line, type Placed } from '../statistics/grid.js'
import type { Measure } from '../statistics/measure.js'
import type { StatisticsTable } from '../statistics/schema.js'
import { codeFigures } from './code-figures.data.js'
import { factsOf, isAnswered, isIn, timed, unanswered, type Facts } from './figure-definition.js'

/** A published figure beside the one that a register gives. */
export interface ComparedFigure {
  /** The row and the column, as published. */
  readonly line: string
  readonly period: string
  readonly published: string
  /** What the register gives; several where the published words leave it open. */
  readonly counted: readonly { readonly as: string; readonly value: string }[]
  readonly says: 'agrees' | 'differs'
}

/** A published line and period that were compared with nothing, and why: `at` is both, as published. */
export interface FigureNotCompared extends LeftOut<
  Pick<ComparedFigure, 'line' | 'period'>,
  'otherLaw' | 'periodUnknown' | 'beyondRegister' | 'shareUnknown' | 'measureUnknown'
> {
  readonly line: string
  readonly period: string
}
type WhyNot = Pick<FigureNotCompared, 'code' | 'why'>
const periodUnknown: WhyNot = { code: 'periodUnknown', why: 'its period is not understood' }

/** Published figures beside those of a register. */
export interface ComparedStatistics {
  readonly compared: readonly ComparedFigure[]
  /** Published lines and periods that were compared with nothing, and why. */
  readonly notCompared: readonly FigureNotCompared[]
}

type Counts = (facts: Facts) => boolean

interface Compared {
  readonly each: RegisteredRequest
  readonly facts: Facts
}

const of = (id: string): Counts => codeFigures.find((figure) => figure.id === id)?.counts ?? (() => false)
const hasOutcome =
  (...outcomes: readonly string[]): Counts =>
  (facts) =>
    isAnswered(facts) && outcomes.includes(facts.outcome)

/** What the words of a published line may count, in the figures of the Code. */
const readings: { readonly [M in Measure]?: readonly (readonly [as: string, counts: Counts])[] } = {
  received: [['received', of('received')]],
  answered: [['answered', isAnswered]],
  onTime: [
    ['in time, with extensions', of('onTime')],
    ['in time, without extensions', of('inTime')],
  ],
  extended: [
    ['within an extension', of('inExtension')],
    ['extended', of('extended')],
  ],
  late: [['late', of('late')]],
  open: [['open', isIn(unanswered)]],
  ended: [['ended without an answer', of('ended')]],
  granted: [['granted in full', of('granted')]],
  partly: [['granted in part', of('partly')]],
  refused: [
    ['withheld in full', hasOutcome('withheld')],
    ['withheld, or neither confirmed nor denied', hasOutcome('withheld', 'neitherConfirmNorDeny')],
    ['refused on any ground', of('refused')],
  ],
}

const inTimeWords = /\bwithin\b|\bon time\b|\bin time\b|\bcomplian(?:ce|t)\b/i

interface Span {
  readonly from: IsoDate
  readonly to: IsoDate
}

/** The days of a published period: its own words, or those with the year of the title. */
const spanOf = (label: string, title: string): Span | null => {
  const years = /\b(?:19|20)\d\d(?:[/–-]\d{2,4})?/.exec(title)?.[0]
  for (const words of [label, ...(years === undefined ? [] : [`${label} ${years}`])]) {
    const read = parsePublishedDate(tidyHeading(words))
    if (!read.ok) continue
    const { kind, earliest, latest } = read.value
    if (kind !== 'day' && earliest !== null && latest !== null) return { from: earliest, to: latest }
  }
  return null
}

const published = ({ figure }: Placed): string => figure.text.trim()

const isSame = ({ value, kind }: Figure, count: number): boolean =>
  kind === 'exact' && value !== null && value.eq(count)

const isSameShare = ({ value, kind, decimals }: Figure, part: number, whole: number): boolean => {
  if (kind !== 'exact' || value === null || whole === 0) return false
  const exact = new Decimal(part).times(100).div(whole)
  return exact
    .minus(value)
    .abs()
    .lte(new Decimal(10).pow(-(decimals ?? 0)).div(2))
}

/** The first and the last day on which the register says that a request was received. */
const reach = ({ requests }: Register): Span | null => {
  const days = requests.flatMap(({ time }) => time.received ?? [])
  const [first, ...others] = days
  if (first === undefined) return null
  return others.reduce<Span>(({ from, to }, day) => ({ from: day < from ? day : from, to: day > to ? day : to }), {
    from: first,
    to: first,
  })
}

const month = (day: IsoDate): string => day.slice(0, 7)

/**
 * Returns the figures that a body published beside those that its register gives, period by period. Only what the words
 * of a line can be told to count is compared, and only over periods that the register reaches; all else is named. Where
 * the words leave open whether extensions are in, agreement with either reading is agreement.
 *
 * @param made - what `register` gives
 * @param tables - tables of statistics, as the plugin reads them
 * @throws {TypeError} when one of them is none
 */
export const comparePublished = (made: Register, tables: readonly StatisticsTable[]): ComparedStatistics => {
  const { requests, asOf } = requireObject(made, 'comparePublished: made')
  requireList(tables, 'comparePublished: tables')
  const reached = reach(made)
  const compared: ComparedFigure[] = []
  const notCompared: FigureNotCompared[] = []
  const leave = ({ label: line }: Line, period: string, why: WhyNot): void => {
    notCompared.push({ at: { line, period }, line, period, ...why })
  }
  const counted = requests
    .filter(({ law, time }) => law !== 'FOISA' && time.received !== null)
    .map((each): Compared => ({ each, facts: factsOf(each, asOf) }))
  const within = (
    { from, to }: Span,
    regime: Line['regime'],
    by: 'received' | 'reviewRequested',
  ): readonly Compared[] =>
    counted.filter(({ each }) => {
      const day = by === 'received' ? each.time.received : (each.request.days.reviewRequested ?? null)
      const isOf = regime === undefined || (regime === 'foi' ? each.law === 'FOIA' : each.law === 'EIR')
      return isOf && day !== null && day >= from && day <= to
    })
  const whyNot = (span: Span | null, line: Line): WhyNot | null => {
    if (line.regime === 'sar') return { code: 'otherLaw', why: 'it is under another law' }
    if (span === null) return periodUnknown
    if (reached === null || month(span.from) < month(reached.from) || month(span.to) > month(reached.to))
      return { code: 'beyondRegister', why: 'the register does not reach over its period' }
    return null
  }
  const compareCell = (line: Line, cell: Placed, period: string, span: Span): void => {
    const tell = (found: ComparedFigure['counted'], agrees: boolean): void => {
      compared.push({
        line: line.label,
        period,
        published: published(cell),
        counted: found,
        says: agrees ? 'agrees' : 'differs',
      })
    }
    if (line.measure === 'share') {
      if (!inTimeWords.test(line.label))
        return leave(line, period, { code: 'shareUnknown', why: 'what it is a share of is not understood' })
      const all = within(span, line.regime, 'received')
      const count = (is: Counts): number => all.filter(({ facts }) => is(facts)).length
      const done = count(isIn(timed))
      const found = [
        ['in time with extensions, of those answered', count(of('onTime')), done],
        ['in time without extensions, of those answered', count(of('inTime')), done],
        ['in time with extensions, of those received', count(of('onTime')), all.length],
      ] as const
      return tell(
        found.map(([as, part, whole]) => ({
          as,
          value:
            whole === 0
              ? 'none'
              : `${new Decimal(part)
                  .times(100)
                  .div(whole)
                  .toFixed(cell.figure.decimals ?? 0)}%`,
        })),
        found.some(([, part, whole]) => isSameShare(cell.figure, part, whole)),
      )
    }
    const isReviews = line.measure === 'reviews'
    const ways = isReviews ? ([['internal reviews asked for', () => true]] as const) : readings[line.measure]
    if (ways === undefined)
      return leave(line, period, { code: 'measureUnknown', why: 'what it counts is not understood' })
    const all = within(span, line.regime, isReviews ? 'reviewRequested' : 'received')
    const found = [
      ...ways.map(([as, counts]) => ({ as, count: all.filter(({ facts }) => counts(facts)).length })),
      // "Requests received that have been referred for review": by the day on which the request came.
      ...(isReviews
        ? [
            {
              as: 'requests received for which a review was asked',
              count: within(span, line.regime, 'received').filter(({ facts }) => of('referred')(facts)).length,
            },
          ]
        : []),
    ]
    tell(
      found.map(({ as, count }) => ({ as, value: String(count) })),
      found.some(({ count }) => isSame(cell.figure, count)),
    )
  }
  tables.forEach((table, index) => {
    const { lines, periods } = gridOf(table, index)
    for (const line of lines)
      periods.forEach((period, at) => {
        const cell = line.counts[at] ?? line.shares[at]
        if (cell === undefined || cell.figure.kind === 'absent') return
        const span = spanOf(period, table.title ?? '')
        const why = whyNot(span, line)
        if (why !== null || span === null) leave(line, period, why ?? periodUnknown)
        else compareCell(line, cell, period, span)
      })
  })
  return { compared, notCompared }
}
