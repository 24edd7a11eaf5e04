import type { Relation, Term } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import type { StatementCells } from './statement-cells.js'

/** What a body may spend at most: its capital resource limit (CRL), its external financing limit (EFL), a ceiling. */
const limit =
  /\b(?:resource|financing|expenditure|spend(?:ing)?|cash|agency|price|operational capital) limits?\b|\b(?:crl|rrl|efl|cdel|rdel)\b|\bceiling\b|\bcap\b/i
/** What is left of it, or what was spent beyond it. */
const remainder =
  /^\(?(?:under|over)\)?(?: ?-? ?)(?:spen[dt](?:ing|s)?|sho?ot|commitment|charge)?\b|^\(?(?:under|over)\)? ?[/(]|^headroom\b|^(?:variance|difference|remaining|unspent) (?:to|against|from|under|below|of)\b/i
/** What is measured against it, where its name says so. */
const measured =
  /\bcharge against\b|\bcharged? (?:to|on) the\b|\b(?:financing|resource) requirement\b|\b(?:spend(?:ing)?|expenditure|outturn|performance) (?:against|charged|scored|scoring|measured|counted)\b|\bscor(?:ed|ing) against\b/i
const total = /^(?:total|net|gross)\b|\btotal[\s:]*$/i
const overFirst = /^\(?over|^\(under\)/i

const isAmount = ({ cells }: Statement['rows'][number]): boolean =>
  cells.some(({ amount }) => amount !== undefined && amount.value !== null)

/** The words of a name by which one limit is told from another: `CRL` of `Underspend against CRL`. */
const kindsIn = (label: string): readonly string[] => {
  const kinds: readonly (readonly [string, RegExp])[] = [
    ['capital', /\bcapital\b|\bcrl\b|\bcdel\b/i],
    ['revenue', /\brevenue\b|\brrl\b|\brdel\b/i],
    ['financing', /\bfinancing\b|\befl\b/i],
    ['agency', /\bagency\b/i],
  ]
  return kinds.filter(([, form]) => form.test(label)).map(([kind]) => kind)
}

const areAlike = (one: string, other: string): boolean => {
  const [left, right] = [kindsIn(one), kindsIn(other)]
  return left.length === 0 || right.length === 0 || left.some((kind) => right.includes(kind))
}

interface Rows {
  readonly limit: number
  readonly charge: number
  /** The name of the charge says what it is measured against. */
  readonly isNamed: boolean
}

/** The limit that stands nearest above what is left of it, and what was measured against it. */
const rowsOf = ({ rows }: Statement, at: number): Rows | undefined => {
  const label = rows[at]?.label ?? ''
  const above = rows.flatMap((row, index) => {
    const isLike = index < at && isAmount(row) && areAlike(row.label, label)
    return isLike ? [{ index, name: row.label }] : []
  })
  // What stands above an earlier remainder belongs to it.
  const since = above.slice(above.findLastIndex(({ name }) => remainder.test(name.trim())) + 1)
  const limits = since.filter(({ name }) => limit.test(name) && !measured.test(name) && !total.test(name))
  const own = limits.at(-1)
  if (own === undefined) return undefined
  const named = since.findLast(({ name }) => measured.test(name))
  const charge = named ?? since.findLast(({ index, name }) => index !== own.index && total.test(name))
  return charge === undefined ? undefined : { limit: own.index, charge: charge.index, isNamed: named !== undefined }
}

/**
 * Returns that what is left of a limit is the limit less what was charged against it, in each column: of a capital
 * resource limit, an external financing limit, a ceiling on agency staff. Where the name says which way it runs, that
 * is how it is read, unless figures show the other; a charge may be published below zero.
 */
export const leftOfLimits = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
): readonly Relation[] =>
  statement.rows.flatMap((row, at): readonly Relation[] => {
    const label = row.label.trim()
    const rows = remainder.test(label) && isAmount(row) ? rowsOf(statement, at) : undefined
    if (rows === undefined) return []
    const words = `"${statement.rows[rows.limit]?.label ?? ''}" less "${statement.rows[rows.charge]?.label ?? ''}"`
    const wayOf = (ofLimit: 1 | -1, ofCharge: 1 | -1, isGuess: boolean): ReadingWay => ({
      words,
      ...(isGuess ? { isGuess } : {}),
      relations: columns.flatMap((column): readonly Relation[] => {
        const [left, most, charge] = [at, rows.limit, rows.charge].map((each) => cells[each]?.[column])
        if (left === undefined || left.figure.value === null || most === undefined || charge === undefined) return []
        const terms: readonly Term[] = [
          { cell: most, sign: ofLimit },
          { cell: charge, sign: ofCharge },
        ]
        return [
          {
            id: `left of the limit of row ${String(at)}, column ${String(column)}`,
            kind: 'sum',
            total: left,
            terms: ofLimit === 1 ? terms : [...terms].reverse(),
            across: false,
            alongRow: true,
            parts: ofLimit === 1 ? words : `what was charged beyond "${statement.rows[rows.limit]?.label ?? ''}"`,
          },
        ]
      }),
    })
    const isBelow = columns.some((column) => cells[rows.charge]?.[column]?.figure.value?.isNegative() === true)
    const ways = ([1, -1] as const).map((ofLimit) => [ofLimit, (ofLimit === 1) === isBelow ? 1 : -1] as const)
    const order = overFirst.test(label) ? [...ways].reverse() : ways
    const best = bestOf(order.map(([ofLimit, ofCharge], index) => wayOf(ofLimit, ofCharge, index > 0)))
    if (best === undefined) return []
    // By the names of all three it must hold; a total that only stands near has to be shown by a column.
    return rows.isNamed || (best.agree > 0 && best.fail <= best.agree) ? best.way.relations : []
  })
