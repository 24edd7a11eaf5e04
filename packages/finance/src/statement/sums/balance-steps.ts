import type { Relation, Term } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import type { StatementCells } from './statement-cells.js'

const lessCurrent = /^(?:total )?(?:net )?assets less (?:total )?current liabilities\b/i
const netAssets =
  /^(?:total )?net (?:assets|liabilities)\b(?! per\b)|^(?:total )?(?:net )?assets employed\b|^net worth\b/i
const netCurrent = /^(?:total )?net current (?:assets|liabilities)\b/i
const fixedTotal = /^total (?:non[- ]?current|fixed|long[- ]term) assets\b/i
const fixed = /^(?:non[- ]?current|fixed|long[- ]term) assets\b/i
const current = /^(?:total )?current assets\b/i
const currentOwed = /^(?:total )?(?:current liabilities|creditors:? (?:amounts )?(?:falling )?due within)\b/i
const allAssets = /^total assets\b(?! (?:less|employed)\b)/i
const allOwed = /^total liabilities\b(?! and\b)/i
const anyTotal = /^(?:sub[- ]?)?total\b|^$/i
const owed =
  /\bliabilit|\bcreditors?\b|\bprovisions?\b|\bpayables?\b|\bborrowings?\b|\bloans?\b|\bleases?\b|\bpensions?\b|\bdeferred\b|\boverdrafts?\b|\bdue after\b/i

/** What a step of a balance sheet is made of: rows that are added, and rows of what is owed. */
interface Step {
  readonly row: number
  readonly held: readonly number[]
  readonly owed: readonly number[]
}

const isAmount = (row: Statement['rows'][number] | undefined): boolean =>
  row?.cells.some(({ amount }) => amount !== undefined && amount.value !== null) === true

/** The one row with figures that a form fits. */
const onlyRow = ({ rows }: Statement, form: RegExp): number | undefined => {
  const [only, another] = rows.flatMap((row, at) => (isAmount(row) && form.test(row.label) ? [at] : []))
  return another === undefined ? only : undefined
}

/** The rows with figures from one on and up to another: lines, or the totals in place of the lines that they end. */
const standing = ({ rows }: Statement, from: number, to: number): readonly number[] => {
  const stated = rows.slice(from, to).flatMap((row, index) => (isAmount(row) ? [from + index] : []))
  const totals = stated.filter((at) => anyTotal.test(rows[at]?.label ?? ''))
  return totals.length === 0 ? stated : [...totals, ...stated.filter((at) => at > (totals.at(-1) ?? 0))]
}

/** Total assets less current liabilities: what is held for long, and net current assets or what these are made of. */
const lessCurrentOf = (statement: Statement, row: number): Step | undefined => {
  const { rows } = statement
  const above = (form: RegExp): number | undefined => {
    const at = onlyRow(statement, form)
    return at !== undefined && at < row ? at : undefined
  }
  // A total of current assets stands below its lines: where these begin, only a heading tells.
  const boundary = rows.findIndex(({ label }) => current.test(label) && !anyTotal.test(label))
  const one = above(fixedTotal)
  const held = one === undefined && boundary > 0 && boundary < row ? standing(statement, 0, boundary) : []
  const long = one === undefined ? (held.length === 0 ? [above(fixed)] : held) : [one]
  const known = long.flatMap((at) => at ?? [])
  if (known.length === 0) return undefined
  const net = above(netCurrent)
  if (net !== undefined) return { row, held: [...known, net], owed: [] }
  const [assets, liabilities] = [above(current), above(currentOwed)]
  return assets === undefined || liabilities === undefined || known.includes(assets)
    ? undefined
    : { row, held: [...known, assets], owed: [liabilities] }
}

/** Net assets: what was left before, less what is owed for long; or all that is held less all that is owed. */
const netOf = (statement: Statement, row: number): Step | undefined => {
  const { rows } = statement
  const before = onlyRow(statement, lessCurrent)
  if (before !== undefined && before < row) {
    const between = standing(statement, before + 1, row)
    const isOwed = between.every((at) => anyTotal.test(rows[at]?.label ?? '') || owed.test(rows[at]?.label ?? ''))
    return between.length > 0 && isOwed ? { row, held: [before], owed: between } : undefined
  }
  const [assets, liabilities] = [onlyRow(statement, allAssets), onlyRow(statement, allOwed)]
  return assets === undefined || liabilities === undefined || assets > row || liabilities > row
    ? undefined
    : { row, held: [assets], owed: [liabilities] }
}

const relationsOf = (
  { row, held, owed: off }: Step,
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
  sign: 1 | -1,
): ReadingWay => {
  const name = (at: number): string => `"${statement.rows[at]?.label ?? ''}"`
  const parts: readonly (readonly [number, 1 | -1])[] = [
    ...held.map((at) => [at, 1] as const),
    ...off.map((at) => [at, sign] as const),
  ]
  const [first = row] = held
  const words =
    parts.length > 2
      ? `the ${String(parts.length)} rows from ${name(first)} on that it is made of`
      : `${name(first)} ${off.length === 0 ? 'and' : 'less'} ${name(parts[1]?.[0] ?? first)}`
  return {
    words,
    relations: columns.flatMap((column): readonly Relation[] => {
      const total = cells[row]?.[column]
      const terms = parts.flatMap(([at, own]): readonly Term[] => {
        const cell = cells[at]?.[column]
        return cell === undefined ? [] : [{ cell, sign: own }]
      })
      return total === undefined || total.figure.value === null || terms.length < parts.length
        ? []
        : [
            {
              id: `step of row ${String(row)}, column ${String(column)}`,
              kind: 'sum',
              total,
              terms,
              across: false,
              parts: words,
            },
          ]
    }),
  }
}

/** How what is owed is signed: published below zero it is added; published above zero, taken off. */
const signOf = ({ owed: off }: Step, cells: StatementCells, columns: readonly number[]): 1 | -1 => {
  const values = off.flatMap((at) => columns.flatMap((column) => cells[at]?.[column]?.figure.value ?? []))
  return values.some((value) => value.isNegative() && !value.isZero()) ? 1 : -1
}

/**
 * Returns that each step of a balance sheet is what its name says: total assets less current liabilities, and net
 * assets. The names of what is owed tell how it is signed, where the figures do not.
 *
 * @param known - the places of rows of which figures show already what they cover, which the names need not tell
 */
export const balanceSteps = (
  statement: Statement,
  cells: StatementCells,
  columns: readonly number[],
  known: ReadonlySet<string>,
): readonly Relation[] => {
  const steps = [
    { form: lessCurrent, stepOf: lessCurrentOf },
    { form: netAssets, stepOf: netOf },
  ].flatMap(({ form, stepOf }) => {
    const row = onlyRow(statement, form)
    const step = row === undefined ? undefined : stepOf(statement, row)
    return step === undefined ? [] : [step]
  })
  return steps.flatMap((step) => {
    const likely = signOf(step, cells, columns)
    const signs = step.owed.length === 0 ? ([1] as const) : ([likely, likely === 1 ? -1 : 1] as const)
    const best = bestOf(signs.map((sign) => relationsOf(step, statement, cells, columns, sign)))
    if (best === undefined || (best.agree > 0 && best.fail > best.agree)) return []
    return best.way.relations.filter(({ total }) => !known.has(total.rowAt))
  })
}
