import { Decimal } from '@imt/core'
import type { PlacedFigure, Relation } from '../../relation/relation.js'
import { isNotAdded } from '../not-added.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import { added, isAdded, named, onlyOne, type Cast } from './cast.js'
import { periods } from './cast-periods.js'
import { rowTotals } from './cast-totals.js'
import { revisedBudget } from './revised-budget.js'
import { balanceOf, isTakenOff } from './stage.js'
import { areRounded, type StatementCells } from './statement-cells.js'

const zero = new Decimal(0)
const whole = /\btotal\b|\bfull[- ]year\b|^year\b|\bannual\b/i
const cost =
  /^(?:gross |historic(?:al)? |original |purchase |acquisition )?(?:book )?cost\b(?! (?:cent|code))|^gross (?:book|carrying)\b/i
const depreciation = /\bdepreciation\b|\bamorti[sz]ation\b|\bacc(?:um)?\.? dep(?:n|r|rec)?\b/i
/** What was written off so far, where a charge of one year stands beside it. */
const writtenSoFar = /\baccumulated\b|\bcumulative\b|\bto date\b|\bacc(?:um)?\.? dep|\bclosing\b|\bc\/f(?:wd)?\b/i
const netBookValue = /\bnet book\b|\bnbv\b|\bnet carrying\b|\bcarrying (?:amount|value)\b/i

/** Opening, what moved, closing: the movements as published, or some taken off by their words. */
const movements = (columns: Statement['columns']): readonly Cast[] => {
  const [first, last] = (['opening', 'closing'] as const).map((stage) =>
    onlyOne(columns, (heading) => balanceOf(heading)?.stage === stage),
  )
  if (first === undefined || last === undefined || last - first < 2) return []
  const between = Array.from({ length: last - first - 1 }, (_, index) => first + 1 + index)
  if (!between.every((at) => columns[at] && isAdded(columns[at]) && !whole.test(columns[at].heading))) return []
  const words = `${named(columns, first)} and the movements after it`
  const asPublished = added([first, ...between])
  const of = balanceOf(columns[first]?.heading ?? '')?.of ?? ''
  const byWords = asPublished.map((part): Cast['parts'][number] =>
    part.column !== first && isTakenOff(columns[part.column]?.heading ?? '', of) ? { ...part, sign: -1 } : part,
  )
  return [
    { total: last, parts: asPublished, words },
    ...(byWords.some(({ sign }) => sign === -1) ? [{ total: last, parts: byWords, words }] : []),
  ]
}

/** Cost less depreciation, which may be published below zero. */
const bookValue = (columns: Statement['columns']): readonly Cast[] => {
  const [gross, net] = [cost, netBookValue].map((form) => onlyOne(columns, (heading) => form.test(heading)))
  const isWritten = (heading: string): boolean => depreciation.test(heading) && !netBookValue.test(heading)
  const written =
    onlyOne(columns, isWritten) ?? onlyOne(columns, (heading) => isWritten(heading) && writtenSoFar.test(heading))
  const at = [gross, written, net]
  if (gross === undefined || written === undefined || net === undefined || new Set(at).size < 3) return []
  const words = `${named(columns, gross)} less ${named(columns, written)}`
  return ([-1, 1] as const).map((sign) => ({
    total: net,
    parts: [
      { column: gross, sign: 1 },
      { column: written, sign },
    ],
    words,
  }))
}

const isDash = ({ figure }: PlacedFigure): boolean => figure.absence === 'dash'
const states = ({ figure }: PlacedFigure): boolean => figure.value !== null

/** The name of a row, with the words that stand among its figures: a name may stand in a column of its own. */
const nameOf = (row: Statement['rows'][number] | undefined): string =>
  [row?.label ?? '', ...(row?.cells ?? []).map(({ words = '' }) => words)].join(' ').trim()

const relationsOf = ({ rows }: Statement, cells: StatementCells, cast: Cast): readonly Relation[] =>
  cells.flatMap((row, at): readonly Relation[] => {
    const label = nameOf(rows[at])
    const stage = cast.isOfPeriods === true ? balanceOf(label)?.stage : undefined
    // What a year opens with is what its first month opens with.
    const of = stage === undefined ? cast.parts : stage === 'opening' ? cast.parts.slice(0, 1) : cast.parts.slice(-1)
    const result = row[cast.total]
    const terms = of.flatMap(({ column, sign }) => {
      const cell = row[column]
      return cell !== undefined && (states(cell) || isDash(cell)) ? [{ cell, sign }] : []
    })
    const isWhole = terms.length === of.length && terms.some(({ cell }) => states(cell))
    return result !== undefined && states(result) && isWhole && !isNotAdded(label)
      ? [
          {
            id: `row ${String(at)}, column ${String(cast.total)} from others`,
            kind: 'sum',
            total: result,
            terms,
            across: false,
            alongRow: true,
            parts: of.length > 1 ? cast.words : `"${terms[0]?.cell.column ?? ''}"`,
          },
        ]
      : []
  })

/** The way with which most rows agree. Without a row that agrees and is not nothing, headings alone decide nothing. */
const believed = (ways: readonly ReadingWay[]): readonly Relation[] => {
  const best = bestOf(ways)
  if (best === undefined || best.agree === 0 || best.fail > 2 * best.agree) return []
  return best.isTied && best.fail > 0 ? [] : best.way.relations
}

/** By how much what is stated is more than its parts. */
const differenceOf = ({ total, terms }: Relation): Decimal =>
  terms.reduce(
    (left, { cell, sign }) => left.minus((cell.figure.value ?? zero).times(sign)),
    total.figure.value ?? zero,
  )

/**
 * One row of three figures or more that come to its total, none of them nothing, which is hardly by chance; and two
 * that are out by the same: a figure that is wrong, and the total below that carries it.
 */
const isCarriedSlip = (relations: readonly Relation[]): boolean => {
  const out = relations.map(differenceOf).filter((difference) => !difference.isZero())
  const [one, other, another] = out
  return (
    one !== undefined &&
    other?.equals(one) === true &&
    another === undefined &&
    relations.some(
      (each) =>
        differenceOf(each).isZero() &&
        each.terms.filter(({ cell }) => cell.figure.value?.isZero() === false).length >= 3,
    )
  )
}

/** Where a heading says no more than that it is a total, most rows must show of what, or a short table has one slip. */
const believedOfMost = (ways: readonly ReadingWay[]): readonly Relation[] => {
  const best = bestOf(ways)
  if (best === undefined || (best.isTied && best.fail > 0)) return []
  const isShown = best.agree >= 2 && best.fail <= best.agree
  return isShown || isCarriedSlip(best.way.relations) ? best.way.relations : []
}

/**
 * Returns what the rows of a statement state along themselves: a year of its quarters or months, a closing balance of
 * the opening one and what moved, a revised budget of the first one and its changes, a net book value of cost and
 * depreciation, and a total, a net figure or what is left of the figures beside it.
 */
export const casts = (statement: Statement, cells: StatementCells): readonly Relation[] => {
  const { columns } = statement
  const wayOf = (cast: Cast): ReadingWay => ({ relations: relationsOf(statement, cells, cast), words: cast.words })
  const named = [...periods(columns), movements(columns), bookValue(columns), revisedBudget(columns)]
  const found = named.flatMap((ways) => believed(ways.map(wayOf)))
  const known = new Set(found.map(({ total }) => total))
  const totals = areRounded(cells) ? [] : rowTotals(statement).flatMap((ways) => believedOfMost(ways.map(wayOf)))
  return [...found, ...totals.filter(({ total }) => !known.has(total))]
}
