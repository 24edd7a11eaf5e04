import type { Relation, Term } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { cashFlows } from './cash-flows.js'
import { bestOf, type ReadingWay } from './believed.js'
import { leftOfLimits } from './limits.js'
import { periodOf } from './stage.js'
import type { StatementCells } from './statement-cells.js'
import { isAmount, isOutByRow, sideOf, straysOf } from './stray-rows.js'

/** The one row with figures that a form fits. */
const onlyRow = ({ rows }: Statement, form: RegExp, not?: RegExp): number | undefined => {
  const [only, another] = rows.flatMap((row, at) => {
    const isLike = isAmount(row) && form.test(row.label) && not?.test(row.label) !== true
    return isLike ? [at] : []
  })
  return another === undefined ? only : undefined
}

const relationOf = (
  id: string,
  cells: StatementCells,
  [row, column]: readonly [number, number],
  { parts, words }: { readonly parts: readonly (readonly [number, number, 1 | -1])[]; readonly words: string },
): readonly Relation[] => {
  const total = cells[row]?.[column]
  const terms = parts.flatMap(([at, across, sign]): readonly Term[] => {
    const cell = cells[at]?.[across]
    return cell === undefined || cell.figure.value === null ? [] : [{ cell, sign }]
  })
  return total === undefined || total.figure.value === null || terms.length < parts.length
    ? []
    : [{ id, kind: 'sum', total, terms, across: false, alongRow: true, parts: words }]
}

const netCurrent = /^net current (?:assets|liabilities)\b/i
const currentAssets = /^(?:total )?current assets\b/i
const currentLiabilities = /^(?:total )?(?:current liabilities|creditors:? (?:amounts )?(?:falling )?due within)\b/i

/** How what is owed is signed: published below zero it is added, above zero it is taken off. */
const isPublishedBelow = (cells: StatementCells, row: number, columns: readonly number[]): boolean =>
  columns.some((column) => cells[row]?.[column]?.figure.value?.isNegative() === true)

/**
 * Net current assets are the total of current assets less that of current liabilities, however these are signed, the
 * likelier way first; and with rows between them that are part of neither. Names alone decide only where no such row
 * stands there.
 */
const netCurrentAssets = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => {
  const rows = [netCurrent, currentAssets, currentLiabilities].map((form) => onlyRow(statement, form))
  const [net, assets, liabilities] = rows
  if (net === undefined || assets === undefined || liabilities === undefined) return []
  const labelOf = (at: number): string => statement.rows[at]?.label ?? ''
  const strays = straysOf(statement, cells, columns, [assets, liabilities], net)
  const signs = isPublishedBelow(cells, liabilities, columns) ? ([1, -1] as const) : ([-1, 1] as const)
  const sets = [[], ...(strays.perhaps.length === 0 ? [] : [strays.perhaps, ...strays.perhaps.map((at) => [at])])]
  const ways = sets.flatMap((more) =>
    signs.map((sign): ReadingWay => {
      const also = more.length === 0 ? '' : `, with ${more.map((at) => `"${labelOf(at)}"`).join(' and ')}`
      const words = `"${labelOf(assets)}" less "${labelOf(liabilities)}"${also}`
      return {
        words,
        relations: columns.flatMap((column) =>
          relationOf(`net current assets of column ${String(column)}`, cells, [net, column], {
            parts: [
              [assets, column, 1],
              [liabilities, column, sign],
              ...more.map((at) => [at, column, sideOf(labelOf(at)) === 'owed' ? sign : 1] as const),
            ],
            words,
          }),
        ),
      }
    }),
  )
  const best = bestOf(ways)
  if (best === undefined) return []
  // What is owed is always taken off what is held: of one column the names tell it, as its sign does how.
  const isSure = best.agree === 0 && strays.alone.length === 0 && !isOutByRow(best.way.relations, cells)
  return isSure || (best.agree > 0 && best.fail <= best.agree) ? best.way.relations : []
}

const cumulative = /\bcumulative\b/i
const inYear = /\bin[- ]year\b|\bfor the (?:financial )?year\b/i

/**
 * A cumulative position is that of the year before and what came in the year. The years stand in their order, first or
 * last year first.
 */
const cumulativePositions = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly ReadingWay[] => {
  const kept = onlyRow(statement, cumulative, /%|\bper ?cent/i)
  const added = onlyRow(statement, inYear, cumulative)
  if (kept === undefined || added === undefined) return []
  const years = columns.filter((column) => periodOf(statement.columns[column]?.heading ?? '') !== undefined)
  const words = `"${statement.rows[kept]?.label ?? ''}" of the year before and "${statement.rows[added]?.label ?? ''}"`
  return ([-1, 1] as const).map((step) => ({
    words,
    relations: years.flatMap((column, index) => {
      const before = years[index + step]
      return before === undefined
        ? []
        : relationOf(`cumulative position of column ${String(column)}`, cells, [kept, column], {
            parts: [
              [kept, before, 1],
              [added, column, 1],
            ],
            words,
          })
    }),
  }))
}

/** Where the figures mostly say otherwise, a cumulative position means something else. */
const believedPositions = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => {
  const best = bestOf(cumulativePositions(statement, cells, columns))
  return best !== undefined && best.agree > 0 && best.fail <= best.agree ? best.way.relations : []
}

const less = /^(?:less|deduct|minus)\b/i
const more = /^(?:add|plus)\b/i
const bareLess = /^(?:less|deduct)\s*:?$/i
const netOf = /^net\b/i

/** Which rows stand before a net figure, down to the one that they are taken off or added to. */
const takenOff = (rows: Statement['rows'], at: number): readonly (readonly [row: number, sign: 1 | -1])[] => {
  const found: (readonly [number, 1 | -1])[] = []
  for (let row = at - 1; row >= 0; row -= 1) {
    const own = rows[row]
    if (own === undefined || !isAmount(own)) {
      // "Less:" by itself stands above the rows that it speaks of.
      if (own !== undefined && bareLess.test(own.label.trim())) {
        for (const [index, [each]] of found.entries()) found[index] = [each, -1]
        continue
      }
      return []
    }
    const sign = less.test(own.label) ? -1 : more.test(own.label) ? 1 : 0
    const isBelowBare = rows.slice(0, row).some(({ label }) => bareLess.test(label.trim()))
    if (sign === 0 && !(isBelowBare && !found.some(([, each]) => each === -1))) return [...found, [row, 1]]
    found.push([row, sign === 0 ? 1 : sign])
  }
  return []
}

/** "Net cost" below "Gross cost" and what is less is what is left, as the words say, whatever its figures do. */
const netOfLess = (statement: Statement, cells: StatementCells, columns: readonly number[]): readonly Relation[] =>
  statement.rows.flatMap((row, at): readonly Relation[] => {
    if (!netOf.test(row.label) || !isAmount(row)) return []
    const parts = takenOff(statement.rows, at)
    if (parts.length < 2 || !parts.some(([, sign]) => sign === -1)) return []
    const [first] = parts.slice(-1)
    const words = `"${statement.rows[first?.[0] ?? 0]?.label ?? ''}" and the rows down to it, less what is taken off`
    return columns.flatMap((column) => {
      // What is less may be written below nothing.
      const isBelow = parts.some(
        ([own, sign]) => sign === -1 && cells[own]?.[column]?.figure.value?.isNegative() === true,
      )
      return relationOf(`${row.label} of column ${String(column)}`, cells, [at, column], {
        parts: parts.map(([own, sign]) => [own, column, isBelow ? 1 : sign] as const),
        words,
      }).map((relation) => ({ ...relation, isByName: true as const }))
    })
  })

/**
 * Returns what results of a statement must come to by their names alone: what cash rose by, what is left of a limit,
 * what is left when rows are less, net current assets, and positions that are carried from year to year. Where the
 * figures mostly say otherwise, the names of the last two mean something else.
 */
export const namedResults = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] => [
  ...cashFlows(statement, cells, columns),
  ...leftOfLimits(statement, cells, columns),
  ...netOfLess(statement, cells, columns),
  ...netCurrentAssets(statement, cells, columns),
  ...believedPositions(statement, cells, columns),
]
