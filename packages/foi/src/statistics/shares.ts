import { Decimal, formatAmount } from '@imt/core'
import type { Grid, Line, Placed } from './grid.js'
import { measureOf, type Measure } from './measure.js'

/** A share as it was compared with the counts that it follows from. */
export interface ComparedShare {
  readonly share: Placed
  readonly numerator: readonly Placed[]
  readonly denominator: readonly Placed[]
  /** `354 of 360` */
  readonly words: string
  /** Per cent, on the decimals of the share. */
  readonly computed: string
  readonly holds: boolean
  /** No other share of the line bears out what it is a share of. */
  readonly isDoubtful: boolean
}

/** Counts that are added up, or one that is taken as it stands. */
type Side = readonly Line[]

const ofShare = /%|\bper ?cent(?:age)?s?\b|\bproportion\b|\bshare\b|\brate\b/gi
const inTime = /\bwithin\b|\bon time\b|\bin time\b|\bcomplian(?:ce|t)\b|\bmet\b/i
const notInTime = /\bnot\b|\boutside\b|\blate\b|\bover\b|\bafter\b/i

/** What a share is a share of: its label without the words that make it one. */
const numeratorOf = (label: string): Measure => {
  const { measure } = measureOf(label.replace(ofShare, ' '))
  if (measure !== 'unknown' && measure !== 'total' && measure !== 'share') return measure
  return inTime.test(label) && !notInTime.test(label) ? 'onTime' : 'unknown'
}

/** Half of the last digit as printed: requests are counted, so nothing else is rounded. */
const tolerance = ({ figure }: Placed): Decimal => new Decimal(10).pow(-(figure.decimals ?? 0)).div(2)

const sum = (cells: readonly Placed[]): Decimal | undefined => {
  let all = new Decimal(0)
  for (const { figure } of cells) {
    if (figure.kind === 'absent' && figure.absence === 'dash') continue
    if (figure.kind !== 'exact' || figure.value === null) return undefined
    all = all.plus(figure.value)
  }
  return all
}

const cellsAt = (side: Side, period: number): readonly Placed[] | undefined => {
  const cells = side.flatMap(({ counts }) => counts[period] ?? [])
  return cells.length === side.length ? cells : undefined
}

/** True where a share is as stated once its counts are changed by an amount: of what it is a share, or of the whole. */
export const holdsWith = ({ share, numerator, denominator }: ComparedShare, amount: Decimal): boolean => {
  const [part, whole, { value }] = [sum(numerator), sum(denominator), share.figure]
  if (part === undefined || whole === undefined || value === null) return true
  const none = new Decimal(0)
  return [amount, amount.negated()].some((by) =>
    [
      [by, none],
      [none, by],
      [by, by],
    ].some(([ofPart = none, ofWhole = none]) => {
      const changed = whole.plus(ofWhole)
      return changed.gt(0) && part.plus(ofPart).times(100).div(changed).minus(value).abs().lte(tolerance(share))
    }),
  )
}

type Compared = Omit<ComparedShare, 'isDoubtful'> & { readonly isCut: boolean; readonly isTelling: boolean }

/** Compares a share with the counts that it follows from; nothing where one of them states no number. */
export const compareShare = (
  share: Placed,
  numerator: readonly Placed[],
  denominator: readonly Placed[],
): Compared | undefined => {
  const [part, whole, { value, kind, decimals }] = [sum(numerator), sum(denominator), share.figure]
  if (part === undefined || whole === undefined || value === null || kind !== 'exact' || whole.lte(0)) return undefined
  const exact = part.times(100).div(whole)
  const less = exact.minus(value)
  const holds = less.abs().lte(tolerance(share))
  return {
    share,
    numerator,
    denominator,
    words: `${formatAmount(part, 'count')} of ${formatAmount(whole, 'count')}`,
    computed: `${exact.toFixed(decimals ?? 0)}%`,
    holds,
    isCut: !holds && less.gt(0) && less.lt(tolerance(share).times(2)),
    isTelling: !part.isZero() && !part.eq(whole),
  }
}

/** A publisher that cuts off what it does not print does so more than once. */
const leastCut = 2

/** What the readings say of the shares of one line: the one that most of them bear out. */
const chosen = (readings: readonly (readonly Compared[])[]): readonly ComparedShare[] => {
  const told = readings.filter((reading) => reading.length > 0)
  const [first] = told
  if (first === undefined) return []
  const weigh = (reading: readonly Compared[]): number => {
    const holds = reading.filter(({ holds: each }) => each)
    return holds.length + holds.filter(({ isTelling }) => isTelling).length
  }
  const best = told.reduce((one, other) => (weigh(other) > weigh(one) ? other : one), first)
  const isCutOff = best.filter(({ isCut }) => isCut).length >= leastCut
  const held = best.map((each) => ({ ...each, holds: each.holds || (isCutOff && each.isCut) }))
  const agree = held.filter(({ holds, isTelling }) => holds && isTelling).length
  const fail = held.filter(({ holds }) => !holds).length
  if (fail === 0 || agree >= fail) return held.map((each) => ({ ...each, isDoubtful: false }))
  // One share alone, and no way to read it that would do.
  return held.length === 1 ? held.map((each) => ({ ...each, isDoubtful: true })) : []
}

/** What a whole may be, the likeliest first. */
const wholes = (lines: readonly Line[], numerator: Measure): readonly Side[] => {
  const of = (measure: Measure): Side => lines.filter((line) => line.measure === measure)
  if (numerator.startsWith('review')) {
    const times = [...of('reviewsOnTime'), ...of('reviewsLate')]
    return [of('reviewsAnswered'), of('reviews'), times].filter(
      (side) => side.length === 1 || (side === times && side.length === 2),
    )
  }
  const [answered, received, onTime, late, extended, total] = [
    of('answered'),
    of('received'),
    of('onTime'),
    of('late'),
    of('extended'),
    of('total').filter(({ label }) => /\brequests?\b/i.test(label)),
  ]
  const done = onTime.length === 1 && late.length === 1 ? [...onTime, ...late] : []
  return [answered, done, done.length > 0 && extended.length > 0 ? [...done, ...extended] : [], received, total].filter(
    (side) => side.length > 0 && (side.length === 1 || side === done || side.length > done.length),
  )
}

/** A column headed by "%" alone is a share of what stands before it, or of what was in time. */
const bareNumerators = (line: Line, lines: readonly Line[], near: readonly Line[]): readonly Side[] => {
  const before = lines[lines.indexOf(line) - 1]
  const onTime = near.filter(({ measure }) => measure === 'onTime')
  return [
    ...(before === undefined || before.measure === 'share' ? [] : [[before]]),
    ...(onTime.length === 1 && onTime[0] !== before ? [onTime] : []),
  ]
}

const sharesOfLine = (line: Line, lines: readonly Line[]): readonly ComparedShare[] => {
  // Where one law alone is named, the whole table is of it.
  const isOfOne = new Set(lines.flatMap(({ regime }) => regime ?? [])).size < 2
  const near = lines.filter(
    ({ regime, measure }) => measure !== 'share' && (isOfOne || regime === line.regime || regime === undefined),
  )
  const measure = numeratorOf(line.label)
  const counted = near.filter((each) => each.measure === measure)
  const extended = near.filter((each) => each.measure === 'extended')
  const withExtended = (parts: Side): readonly Side[] =>
    extended.length > 0 ? [parts, [...parts, ...extended]] : [parts]
  const numerators: readonly Side[] =
    line.label.replace(ofShare, ' ').trim() === ''
      ? bareNumerators(line, lines, near)
      : counted.length !== 1 || measure === 'received' || measure === 'answered'
        ? []
        : measure === 'onTime'
          ? withExtended(counted)
          : [counted]
  return chosen(
    numerators.flatMap((numerator) =>
      wholes(near, measure).map((denominator) =>
        line.shares.flatMap((share, period) => {
          const [part, whole] = [cellsAt(numerator, period), cellsAt(denominator, period)]
          return share === undefined || part === undefined || whole === undefined
            ? []
            : (compareShare(share, part, whole) ?? [])
        }),
      ),
    ),
  )
}

/** Fewer shares beside their counts leave it open what they are shares of. */
const leastBeside = 2

/** Where the counts stand that the shares of a period belong to: in its column, or in one before it. */
const countsOf = ({ lines, periods }: Grid, period: number): number =>
  periods.findLastIndex((_, at) => at <= period && lines.some((line) => line.counts[at] !== undefined))

const rowsBeside = (lines: readonly Line[], period: number, counts: number): readonly Line[] =>
  lines.filter(
    ({ measure, shares, counts: own }) =>
      measure !== 'share' && shares[period] !== undefined && own[counts] !== undefined,
  )

/** "Answered in time: 80 (92%)": of what was received, or answered, as a line of shares would be, in all periods. */
const sharesOfRow = (row: Line, grid: Grid): readonly ComparedShare[] => {
  const alone = grid.periods.flatMap((_, period) => {
    const counts = countsOf(grid, period)
    const [only, ...more] = rowsBeside(grid.lines, period, counts)
    const [share, part] = [row.shares[period], row.counts[counts]]
    return only !== row || more.length > 0 || share === undefined || part === undefined ? [] : [{ share, part, counts }]
  })
  return chosen(
    wholes(grid.lines, row.measure).map((side) =>
      alone.flatMap(({ share, part, counts }) => {
        const whole = cellsAt(side, counts)
        return whole === undefined ? [] : (compareShare(share, [part], whole) ?? [])
      }),
    ),
  )
}

/** Shares in a column beside the counts that they belong to: of one line, whichever most of them bear out. */
const sharesBeside = (grid: Grid): readonly ComparedShare[] => [
  ...grid.lines.filter(({ measure }) => measure === 'onTime').flatMap((row) => sharesOfRow(row, grid)),
  ...grid.periods.flatMap((_, period): readonly ComparedShare[] => {
    const { lines } = grid
    const counts = countsOf(grid, period)
    const rows = rowsBeside(lines, period, counts)
    if (rows.length < leastBeside) return []
    const readings = lines.flatMap(({ counts: whole }) => {
      const denominator = whole[counts]
      return denominator === undefined
        ? []
        : [
            rows.flatMap(({ shares, counts: own }) => {
              const [share, part] = [shares[period], own[counts]]
              return share === undefined || part === undefined || part === denominator
                ? []
                : (compareShare(share, [part], [denominator]) ?? [])
            }),
          ]
    })
    // Shares of all rows that have one, where no row states their sum: "45 (90%)" in time and "5 (10%)" late.
    const all = rows.flatMap(({ counts: own }) => own[counts] ?? [])
    const ofAll = rows.flatMap(({ shares, counts: own }) => {
      const [share, part] = [shares[period], own[counts]]
      return share === undefined || part === undefined ? [] : (compareShare(share, [part], all) ?? [])
    })
    return chosen([...readings, ofAll]).filter(({ isDoubtful }) => !isDoubtful)
  }),
]

/** Returns the shares of a table of statistics whose counts stand in it, each compared as it is printed. */
export const sharesOf = (grid: Grid): readonly ComparedShare[] => [
  ...grid.lines.filter(({ measure }) => measure === 'share').flatMap((line) => sharesOfLine(line, grid.lines)),
  ...sharesBeside(grid),
]
