import type { Relation, Term } from '../../relation/relation.js'
import type { Statement } from '../schema.js'
import { bestOf, type ReadingWay } from './believed.js'
import type { StatementCells } from './statement-cells.js'
import { isAmount, isOutByRow, sideOf, straysOf } from './stray-rows.js'

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
/** What current assets begin with, where no heading stands between them and what is held for long. */
const ofCurrent =
  /^(?:trade |other |total |net )*(?:stocks?|inventor(?:y|ies)|work in progress|debtors|receivables|prepayments|accrued income|short[- ]term (?:investments|deposits|debtors)|cash)\b|\breceivables\b|^(?:cash|money|balances?) (?:at|and|in|with)\b|^bank\b|^current asset/i

/** What a step of a balance sheet is made of: rows that are added, and rows of what is owed. */
interface Step {
  readonly row: number
  readonly held: readonly number[]
  readonly owed: readonly number[]
}

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

/** What is held for long, above the current assets: the likeliest rows first. */
const heldForLong = (statement: Statement, row: number): readonly (readonly number[])[] => {
  const { rows } = statement
  const above = (form: RegExp): readonly number[] => {
    const at = onlyRow(statement, form)
    return at !== undefined && at < row ? [at] : []
  }
  const total = above(fixedTotal)
  if (total.length > 0) return [total]
  // A total of current assets stands below its lines: where these begin, a heading tells, or the name of the first.
  const boundary = rows.findIndex(({ label }) => current.test(label) && !anyTotal.test(label))
  const isStated = boundary >= 0 && isAmount(rows[boundary])
  const first = isStated ? rows.findIndex((each) => isAmount(each) && ofCurrent.test(each.label)) : boundary
  const end = first < 0 ? boundary : Math.min(first, boundary)
  const held = end > 0 && end < row ? standing(statement, 0, end) : []
  const alone = above(fixed)
  return (isStated || held.length === 0 ? [alone, held] : [held]).filter((each) => each.length > 0)
}

/** Total assets less current liabilities: what is held for long, and net current assets or what these are made of. */
const lessCurrentOf = (statement: Statement, row: number): readonly Step[] => {
  const above = (form: RegExp): number | undefined => {
    const at = onlyRow(statement, form)
    return at !== undefined && at < row ? at : undefined
  }
  const [net, assets, liabilities] = [above(netCurrent), above(current), above(currentOwed)]
  return heldForLong(statement, row).flatMap((known): readonly Step[] => {
    if (net !== undefined) return [{ row, held: [...known, net], owed: [] }]
    return assets === undefined || liabilities === undefined || known.includes(assets)
      ? []
      : [{ row, held: [...known, assets], owed: [liabilities] }]
  })
}

/** Net assets: what was left before, less what is owed for long; or all that is held less all that is owed. */
const netOf = (statement: Statement, row: number): readonly Step[] => {
  const { rows } = statement
  const before = onlyRow(statement, lessCurrent)
  if (before !== undefined && before < row) {
    const between = standing(statement, before + 1, row)
    const side = (at: number): ReturnType<typeof sideOf> =>
      anyTotal.test(rows[at]?.label ?? '') ? 'owed' : sideOf(rows[at]?.label ?? '')
    if (between.length === 0 || between.some((at) => side(at) === undefined)) return []
    const held = between.filter((at) => side(at) === 'held')
    return [
      { row, held: [before, ...held], owed: between.filter((at) => side(at) === 'owed') },
      ...(held.length > 0 ? [{ row, held: [before], owed: between }] : []),
    ]
  }
  const [assets, liabilities] = [onlyRow(statement, allAssets), onlyRow(statement, allOwed)]
  return assets === undefined || liabilities === undefined || assets > row || liabilities > row
    ? []
    : [{ row, held: [assets], owed: [liabilities] }]
}

/** A step as its name has it, and with rows that stand between its parts and it and are part of nothing else. */
const withStrays = (step: Step, { rows }: Statement, strays: readonly number[]): readonly Step[] => {
  const isOwed = (at: number): boolean => sideOf(rows[at]?.label ?? '') === 'owed'
  const withAll = (more: readonly number[], off: (at: number) => boolean): Step => ({
    row: step.row,
    held: [...step.held, ...more.filter((at) => !off(at))],
    owed: [...step.owed, ...more.filter(off)],
  })
  if (strays.length === 0) return [step]
  return [
    step,
    withAll(strays, isOwed),
    ...strays.flatMap((at) => [withAll([at], isOwed), withAll([at], (each) => !isOwed(each))]),
  ]
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
  return [
    { form: lessCurrent, stepsOf: lessCurrentOf },
    { form: netAssets, stepsOf: netOf },
  ].flatMap(({ form, stepsOf }) => {
    const row = onlyRow(statement, form)
    const steps = (row === undefined ? [] : stepsOf(statement, row)).map((step) => {
      const parts = [...step.held, ...step.owed]
      return { step, strays: straysOf(statement, cells, columns, parts, step.row) }
    })
    const ways = steps.flatMap(({ step, strays }) =>
      withStrays(step, statement, strays.perhaps).flatMap((each) => {
        const likely = signOf(each, cells, columns)
        const signs = each.owed.length === 0 ? ([1] as const) : ([likely, likely === 1 ? -1 : 1] as const)
        return signs.map((sign) => relationsOf(each, statement, cells, columns, sign))
      }),
    )
    const best = bestOf(ways)
    if (best === undefined || (best.agree > 0 && best.fail > best.agree)) return []
    // Where nothing agrees, a row that may count too leaves open what the step is made of.
    const isOpen = steps.some(({ strays }) => strays.alone.length > 0) || isOutByRow(best.way.relations, cells)
    if (best.agree === 0 && isOpen) return []
    return best.way.relations.filter(({ total }) => !known.has(total.rowAt))
  })
}
