import { counted, Decimal, forCount, grouped, listed } from '@imt/core'
import type { Evidence, FindingDraft, JsonPointer } from '@imt/core'
import type { Aggregation, At, TableArithmetic } from '../aggregation/aggregation.js'
import type { Repair } from '../reconciliation.js'
import type { UnknownTable } from '../section.js'
import { isOfFewer, type Fault } from './faults.js'
import { isTotalOfFew } from './plain-totals.js'
import { changedCell, figureOf, repairsOf } from './prove.js'
import { agreesOnceMoved, shiftedRowOf } from './rows-shifted.js'
import { unitsOf } from './units.js'
import { comparison, computedWords, directionOf, operandsOf, type Words } from './words.js'

/** What a finding needs to know of its table. */
export interface FaultContext {
  readonly table: UnknownTable
  readonly arithmetic: TableArithmetic
  readonly words: Words
  pointer(at: At): JsonPointer
}

/** More would not help anybody to choose. */
const mostCandidates = 20
const mostEvidence = 100
/** So many cells are named one by one. */
const mostNamed = 4

const slips = {
  oneDigit: 'one digit differs',
  transposition: 'two digits change places',
  sign: 'only the sign differs',
  powerOfTen: 'the number is ten, a hundred or a thousand times too large or small',
  rowOmitted: 'the difference is one line left out',
  rowDoubled: 'the difference is one line counted twice',
} as const

const isSame = ([row, column]: At, [other, across]: At): boolean => row === other && column === across

/** The difference in a unit that the table itself states; none where nobody can say what its figures count. */
const differenceOf = (
  { table, words }: FaultContext,
  { kind, result, stated, computed }: Aggregation,
): Partial<Pick<FindingDraft, 'difference'>> => {
  const text = words.text(result)
  const heading = unitsOf(table)[result[1]] ?? ''
  const amount = new Decimal(stated).minus(computed).abs()
  const isPercent = text.includes('%') || (heading === '%' && kind === 'sum')
  if (isPercent) return { difference: { amount: amount.toFixed(), unit: 'percent' } }
  if (kind === 'share' || kind === 'change') return {}
  if (heading === 'WTE') return { difference: { amount: amount.toFixed(), unit: 'wte' } }
  const power = heading === '£m' ? 6 : heading === '£000' ? 3 : 0
  return heading.startsWith('£') || text.includes('£')
    ? { difference: { amount: amount.times(new Decimal(10).pow(power)).toFixed(), unit: 'gbp' } }
    : {}
}

const evidenceOf = ({ words, pointer }: FaultContext, aggregation: Aggregation): readonly Evidence[] => {
  const name = directionOf(aggregation) === 'down' ? ([row]: At) => words.row(row) : ([, at]: At) => words.column(at)
  const plain = (at: At): string => `${name(at).replaceAll(/^"|"$/g, '')}: ${words.text(at)}`
  return [
    { at: pointer(aggregation.result), role: 'total' as const, text: plain(aggregation.result) },
    ...operandsOf(aggregation).map((at): Evidence => ({ at: pointer(at), role: 'addend', text: plain(at) })),
  ].slice(0, mostEvidence)
}

/** The other figures of a row that stands beside its columns. */
const cellsOfRow = ({ table, words, pointer }: FaultContext, row: number, own: At): readonly Evidence[] =>
  table.headings.flatMap((_, column): readonly Evidence[] => {
    const at = [row, column] as const
    const text = words.text(at)
    return column === 0 || isSame(at, own) || !/\d/.test(text)
      ? []
      : [{ at: pointer(at), role: 'conflicts', text: `${words.column(column).replaceAll(/^"|"$/g, '')}: ${text}` }]
  })

/** `3 sums of this table` */
const sumWords = (count: number): string =>
  count === 1 ? 'the only sum that holds it' : `all ${grouped(count)} sums that hold it`

const holding = ({ arithmetic }: FaultContext, cell: At): number =>
  arithmetic.aggregations.filter((each) => [each.result, ...operandsOf(each)].some((at) => isSame(at, cell))).length

/** The name of a row that stands among the parts of all that fails a second time, by the difference. */
const twiceIn = ({ words }: FaultContext, failing: Fault['failing']): string | undefined => {
  const [first] = failing
  if (!failing.every((each) => each.kind === 'sum' && directionOf(each) === 'down')) return undefined
  const rows = operandsOf(first).map(([row]) => row)
  const isAlike = (row: number, other: number): boolean =>
    row !== other &&
    words.row(row) === words.row(other) &&
    failing.every(({ result: [, column] }) => words.text([row, column]) === words.text([other, column]))
  const isDifference = (row: number): boolean =>
    failing.every(({ stated, computed, result: [, column] }) => {
      const value = figureOf(words.text([row, column]))?.value
      return value !== undefined && value !== null && new Decimal(computed).minus(stated).abs().eq(value.abs())
    })
  const twice = rows.find((row) => isDifference(row) && rows.some((other) => isAlike(row, other)))
  return twice === undefined ? undefined : words.row(twice)
}

/** What can be done about it, where the figures leave it open. */
const advice = (context: FaultContext, { failing, cells, isOneLine }: Fault): string => {
  const { words } = context
  const [first] = failing
  const line = directionOf(first) === 'down' ? 'row' : 'column'
  const named = ([row, column]: At): string => {
    const name =
      column === first.result[1]
        ? words.row(row)
        : row === first.result[0]
          ? words.column(column)
          : words.cell([row, column])
    return `${name} (${words.text([row, column])})`
  }
  const shifted = shiftedRowOf(first)
  if (shifted !== undefined)
    return `The figures of the row ${words.row(shifted.row)} seem to stand one column beside their own: with each moved one column to the ${shifted.way} ${counted(failing.filter(agreesOnceMoved).length, 'total')} of the table agree. Put each figure under its heading`
  const twice = twiceIn(context, failing)
  if (twice !== undefined)
    return `${twice} stands there twice, and without one of the two ${failing.length === 1 ? 'it agrees' : 'they agree'}. Take one out, or correct what the total covers`
  if (isTotalOfFew(first)) return `Add what is missing, or say in the name of the ${line} what it covers`
  if (isOneLine) return `Check whether a ${line} is missing or counted twice, and what the total covers`
  const [only] = cells
  if (only !== undefined && cells.length === 1)
    return isSame(only, first.result)
      ? `Of all figures in what fails only this one could be wrong alone. Check it${failing.length === 1 && isOfFewer(first) ? ', and whether a row is missing' : ''}`
      : `Of all figures in what fails only ${named(only)} could be wrong alone. Check it`
  if (cells.length === 0) return 'No single figure explains all that fails. Check these figures'
  if (cells.length <= mostNamed)
    return `The figures alone cannot tell which is wrong: ${listed(cells.map(named), 'or')}. Check them, and whether a ${line} is missing`
  return `The figures alone cannot tell which of these ${grouped(cells.length)} figures is wrong, or whether a ${line} is missing. Check them`
}

const others = ({ words }: FaultContext, { failing, isOneLine }: Fault): string => {
  const [, ...rest] = failing
  if (rest.length === 0) return ''
  const shown = rest.slice(0, mostNamed)
  const more = rest.length - shown.length
  const each = shown.map(
    (aggregation) =>
      `${words.cell(aggregation.result)} (${words.text(aggregation.result)}, not ${computedWords(aggregation, words.text(aggregation.result))})`,
  )
  const names = [...each, ...(more > 0 ? [`${grouped(more)} more`] : [])]
  return isOneLine
    ? ` The same sum differs at ${listed(names)}.`
    : ` With it ${forCount(rest.length, 'fails', 'fail')} ${listed(names)}.`
}

/** Of the smallest changes the only one, if it is of the only cell that can be wrong. */
const provedRepair = (repairs: readonly Repair[], { cells }: Fault): Repair | undefined => {
  const [only, ...more] = repairs
  const [cell, ...rest] = cells
  if (only === undefined || cell === undefined || more.length > 0 || rest.length > 0) return undefined
  const changed = changedCell(only)
  return only.proof.proved && changed !== undefined && isSame(changed, cell) ? only : undefined
}

const candidatesOf = (
  { pointer }: FaultContext,
  { cells, isOneLine }: Fault,
  repairs: readonly Repair[],
): Partial<Pick<FindingDraft, 'candidates'>> => {
  if (isOneLine) return {}
  const found = repairs.flatMap((repair) => {
    const at = changedCell(repair)
    const [change] = repair.changes
    if (at === undefined || change === undefined || repair.plausibility === null) return []
    if (!cells.some((cell) => isSame(cell, at))) return []
    return [{ changes: [{ at: pointer(at), from: change.from.trim(), to: change.to.trim() }], why: repair.why }]
  })
  return found.length === 0 || found.length > mostCandidates ? {} : { candidates: found }
}

/** Returns the finding about one fault of a table. */
export const faultDraft = (context: FaultContext, fault: Fault): FindingDraft => {
  const { table, arithmetic, words, pointer } = context
  const [main] = fault.failing
  const repairs = fault.isOneLine ? [] : repairsOf(arithmetic, fault.failing, words)
  const proved = provedRepair(repairs, fault)
  const change = proved?.changes[0]
  const [only] = fault.cells
  const shifted = shiftedRowOf(main)
  const own = shifted === undefined ? undefined : ([shifted.row, main.result[1]] as const)
  const cell = own ?? (fault.cells.length === 1 && only !== undefined ? only : main.result)
  const title = table.title === undefined ? '' : `In "${table.title.slice(0, 120)}", `
  const what =
    change === undefined
      ? advice(context, fault)
      : `Change ${change.from.trim()} to ${change.to.trim()}${isSame(cell, main.result) ? '' : ` at ${words.cell(cell)}`}`
  const right =
    change?.to.trim() ?? (isSame(cell, main.result) ? computedWords(main, words.text(main.result)) : undefined)
  return {
    at: pointer(cell),
    message: `${title}${comparison(words, main)}.${others(context, fault)} ${what}`,
    key: [table.title ?? '', words.row(cell[0]), words.column(cell[1])],
    stated: words.text(cell),
    ...(right === undefined ? {} : { computed: right }),
    ...differenceOf(context, main),
    evidence: [...evidenceOf(context, main), ...(shifted === undefined ? [] : cellsOfRow(context, shifted.row, cell))],
    ...(change === undefined || proved === undefined
      ? candidatesOf(context, fault, repairs)
      : {
          repair: {
            at: pointer(cell),
            from: change.from.trim(),
            to: change.to.trim(),
            proof: `It is the only single change with which ${sumWords(holding(context, cell))} ${forCount(holding(context, cell), 'agrees', 'agree')}${change.plausibility === null ? '' : `; ${slips[change.plausibility]}`}. No other figure, and no line left out or counted twice, would do. What is a sum of what was found from the figures and words of the table`,
            confidence: 'unique' as const,
          },
        }),
  }
}
