import type { AggregationOptions, At, ShareAggregation, TableArithmetic } from '../aggregation/aggregation.js'
import { figuresOf } from '../aggregation/figures.js'
import { labelWords } from '../aggregation/label-words.js'
import type { Fact } from '../aggregation/emit.js'

type Grid = readonly (readonly string[])[]

/** So many shares must agree before others are expected to. */
const fewestShares = 3
/** Beyond this the shares are of something else. */
const mostLines = 400

/** A total by its name, or everything that is not total. */
const totalWords = /\btotals?\b|^(?:all|overall|whole)\b/i
const digit = /\d/

/** A share of a total that stands in another line than its part, as an equation of cells. */
export interface ShareOfTotal {
  readonly aggregation: ShareAggregation
  readonly fact: Fact
}

/** A table seen so that shares stand beside the figures that they are of: as it is, or turned. */
interface Turned {
  readonly lines: number
  readonly width: number
  readonly name: (line: number) => string
  readonly across: (place: number) => string
  readonly at: (line: number, place: number) => At
}

/** Returns the shares of a table that are parts of one total, each beside the figure that it is of. */
export const sharesOfTotal = (
  grid: Grid,
  options: AggregationOptions,
  found: Pick<TableArithmetic, 'aggregations'>,
): readonly ShareOfTotal[] => {
  const figures = figuresOf(grid, options)
  const { rows, columns, scale } = figures
  const known = new Set(
    found.aggregations.filter(({ kind, holds }) => kind !== 'sum' && holds !== 'no').map(({ result }) => result.join()),
  )
  const label = (cells: readonly string[]): string =>
    cells.find((text) => text.trim() !== '' && !digit.test(text))?.trim() ?? ''
  const ways: readonly Turned[] = [
    {
      lines: rows,
      width: columns,
      name: (line) => label(grid[line] ?? []),
      across: (place) => (grid[0]?.[place] ?? '').trim(),
      at: (line, place) => [line, place],
    },
    {
      lines: columns,
      width: rows,
      name: (line) => (grid[0]?.[line] ?? '').trim(),
      across: (place) => label(grid[place] ?? []),
      at: (line, place) => [place, line],
    },
  ]
  const index = ([row, column]: At): number => row * columns + column
  const valueOf = (cell: At): number => (figures.value[index(cell)] ?? NaN) / scale
  const halfOf = (cell: At): number => (figures.half[index(cell)] ?? 0) / scale
  const sharesBeside = (turned: Turned, part: number, share: number, total: number): readonly ShareOfTotal[] => {
    const whole = turned.at(total, part)
    const of = valueOf(whole)
    const shares = Array.from({ length: turned.lines }, (_, line) => line).flatMap((line): readonly ShareOfTotal[] => {
      const [result, own] = [turned.at(line, share), turned.at(line, part)]
      const [stated, value] = [valueOf(result), valueOf(own)]
      if (Number.isNaN(stated) || Number.isNaN(value) || known.has(result.join())) return []
      const computed = (100 * value) / of
      const slack =
        halfOf(result) + (100 * (halfOf(own) + (Math.abs(value) * halfOf(whole)) / Math.abs(of))) / Math.abs(of)
      const off = stated - computed
      const aggregation: ShareAggregation = {
        id: `share of total ${result.join()}`,
        kind: 'share',
        result,
        part: own,
        whole,
        times: 100,
        holds: Math.abs(off) <= slack + 1e-9 ? (off === 0 ? 'exact' : 'withinRounding') : 'no',
        stated: String(stated),
        computed: String(Number(computed.toPrecision(12))),
        why: 'the figures beside it are shares of the same total',
      }
      // A total is all of itself, whatever it is.
      const parts = line === total ? [] : [own, whole]
      const weights = [-100 / of, (100 * value) / of ** 2]
      const terms = [{ cell: result, weight: 1 }, ...parts.map((cell, at) => ({ cell, weight: weights[at] ?? 0 }))]
      return [{ aggregation, fact: { aggregation, terms, residual: off, slack: slack + 1e-9 } }]
    })
    const held = shares.filter(({ aggregation: { holds } }) => holds !== 'no').length
    const telling = shares.filter(({ aggregation: { holds, stated } }) => holds !== 'no' && Number(stated) !== 0).length
    return telling >= fewestShares && shares.length - held <= Math.max(1, Math.floor(held / 8)) ? shares : []
  }
  return ways.flatMap((turned) => {
    if (turned.lines > mostLines || turned.width > mostLines) return []
    const totals = Array.from({ length: turned.lines }, (_, line) => line).filter((line) =>
      totalWords.test(turned.name(line)),
    )
    const places = Array.from({ length: turned.width }, (_, place) => place)
    const isShare = (place: number): boolean => {
      const words = labelWords(turned.across(place))
      if (words.isChange || words.isAverage) return false
      return words.isRate || totals.some((line) => figures.percent[index(turned.at(line, place))] === 1)
    }
    return places.filter(isShare).flatMap((share) => {
      // The figures beside the shares first, those before them before those behind.
      const parts = [share - 1, share + 1, ...places.filter((place) => Math.abs(place - share) > 1)].filter(
        (place) => place >= 0 && place < turned.width && !isShare(place),
      )
      for (const part of parts)
        for (const total of totals) {
          if (!(valueOf(turned.at(total, part)) > 0)) continue
          const shares = sharesBeside(turned, part, share, total)
          if (shares.length > 0) return shares
        }
      return []
    })
  })
}
