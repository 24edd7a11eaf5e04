import { Decimal } from '@imt/core'
import type { Aggregation, At, TableArithmetic } from '../aggregation/aggregation.js'
import type { UnknownTable } from '../section.js'
import { lacksSuppressed, ownWordsOf, type OwnWords } from './own-words.js'
import { isPlainTotal } from './plain-totals.js'
import { shiftedRowOf } from './rows-shifted.js'
import { isTwiceSum } from './row-twice.js'
import { directionOf, operandsOf, type Words } from './words.js'

/** Relations that fail for what is likely one reason. */
export interface Fault {
  /** The relations, the one to talk about first. */
  readonly failing: readonly [Aggregation, ...Aggregation[]]
  /** Every cell of which any one alone could be the wrong one. */
  readonly cells: readonly At[]
  /** The same sum fails in several columns (or rows): rather a line is lost than a digit wrong. */
  readonly isOneLine: boolean
}

const isSame = ([row, column]: At, [other, across]: At): boolean => row === other && column === across

/** True for a total of lines of which one may be lost or stand there twice. */
const isOfWholeLine = (aggregation: Aggregation): boolean => isPlainTotal(aggregation) || isTwiceSum(aggregation)

/** The lines of a relation, whatever the place across: the same for a total in each of its columns. */
const linesOf = (aggregation: Aggregation): string => {
  const direction = directionOf(aggregation)
  const line = ([row, column]: At): number => (direction === 'down' ? row : column)
  // A row that is lost, or stands there twice, may leave a gap in one column: it is the same total all the same.
  const parts = isOfWholeLine(aggregation) ? '' : operandsOf(aggregation).map(line).join(',')
  return [aggregation.kind, direction, line(aggregation.result), parts].join(' ')
}

/** The relation to talk about: the one whose result can be the wrong cell, else the first. */
const ledBy = (failing: readonly Aggregation[], cells: readonly At[]): Fault['failing'] | undefined => {
  const [only, ...others] = cells
  const isLead = ({ result }: Aggregation): boolean => only !== undefined && others.length === 0 && isSame(result, only)
  const [first, ...rest] = [...failing].sort((one, other) => Number(isLead(other)) - Number(isLead(one)))
  return first && [first, ...rest]
}

/** A sheet prints 13 as 13.00000 where it was rounded to a whole number before. */
const printedFine = /\.\d{3,}/

/** The decimals of a printed figure without the noughts at their end. */
const decimalsOf = (printed: string): number => {
  let end = printed.length
  while (printed[end - 1] === '0') end -= 1
  return end - 1
}

const isRounded = ({ kind, stated, computed, result }: Aggregation, words: Pick<Words, 'text'>): boolean => {
  const [fine] = printedFine.exec(words.text(result)) ?? []
  if (kind !== 'sum' || fine === undefined) return false
  const half = new Decimal(10).pow(-decimalsOf(fine)).div(2)
  return new Decimal(stated).minus(computed).abs().lte(half)
}

/**
 * True where it is rather the relation that is not meant: rounding explains it, or it alone fails and each of its
 * figures is borne out by others.
 */
const isDoubtful = ({ failing: [first, ...others], cells }: Fault, words: Pick<Words, 'text'>): boolean =>
  others.length === 0 && ((cells.length === 0 && !isPlainTotal(first)) || isRounded(first, words))

/** So near to the mean of what is above it a figure is rather their mean, each counted by its size. */
const nearMean = 0.1

/**
 * True for a figure below several others that is about their mean: days to answer beside requests, which are added up.
 * Of about ten a mean looks like a sum that lost its last digit.
 */
const isMeanOfParts = (each: Aggregation): boolean => {
  if (each.kind !== 'sum' || directionOf(each) !== 'down' || each.operands.some(({ sign }) => sign !== 1)) return false
  const { length } = each.operands
  if (length < 3 || (length > 8 && length < 12)) return false
  const mean = new Decimal(each.computed).div(length)
  return new Decimal(each.stated).minus(mean).abs().lte(mean.abs().times(nearMean))
}

/** True for a sum that its table itself says need not hold. */
const isExcused = (table: UnknownTable, { overlaps, nearest }: OwnWords, aggregation: Aggregation): boolean => {
  const off = new Decimal(aggregation.stated).minus(aggregation.computed)
  if (aggregation.kind !== 'sum') return false
  if (overlaps && off.isNegative()) return true
  if (nearest > 0 && off.abs().lte(((aggregation.operands.length + 1) * nearest) / 2)) return true
  return isMeanOfParts(aggregation) || lacksSuppressed(table, aggregation)
}

/** True for a total of rows that states more than they come to: one may be missing, in this column as in others. */
export const isOfFewer = (each: Aggregation): boolean =>
  each.kind === 'sum' &&
  directionOf(each) === 'down' &&
  each.operands.every(({ sign }) => sign === 1) &&
  new Decimal(each.stated).gt(each.computed)

/** What fails because one row stands beside its columns is one fault. */
const asOneRow = (faults: readonly Fault[]): readonly Fault[] => {
  const ofRow = faults.filter(({ failing: [first] }) => shiftedRowOf(first) !== undefined)
  const [first, ...rest] = ofRow.flatMap(({ failing }) => failing)
  if (first === undefined) return faults
  return [{ failing: [first, ...rest], cells: [], isOneLine: true }, ...faults.filter((each) => !ofRow.includes(each))]
}

/** What is wrong in a table. */
export interface Faults {
  readonly faults: readonly Fault[]
  /** Relations that do not hold, and of which nothing can be said: they count as not compared. */
  readonly doubted: ReadonlySet<Aggregation>
}

/** Returns what is wrong in a table, fault by fault. */
export const faultsOf = (
  { aggregations, suspects }: Pick<TableArithmetic, 'aggregations' | 'suspects'>,
  table: UnknownTable,
  words: Pick<Words, 'text'>,
): Faults => {
  const own = ownWordsOf(table)
  const byId = new Map(aggregations.map((each) => [each.id, each]))
  const faults = suspects.flatMap(({ aggregations: ids, cells }): readonly Fault[] => {
    const failing = ledBy(
      ids.flatMap((id) => byId.get(id) ?? []),
      cells,
    )
    // A total that says what it is, and whose figures are all borne out by others, has lost a line or counts one more.
    const isOneLine = cells.length === 0 && failing?.length === 1 && isPlainTotal(failing[0])
    return failing === undefined ? [] : [{ failing, cells, isOneLine }]
  })
  const found: Fault[] = []
  const doubted = new Set<Aggregation>()
  const known = new Map<string, number>()
  for (const fault of asOneRow(faults)) {
    const [first, ...others] = fault.failing
    const isAlone = others.length === 0 && (fault.cells.length !== 1 || isTwiceSum(first) || isOfFewer(first))
    const lines = isAlone ? linesOf(first) : ''
    const at = isAlone ? known.get(lines) : undefined
    const before = at === undefined ? undefined : found[at]
    if (at === undefined || before === undefined) {
      if (isAlone) known.set(lines, found.length)
      found.push(fault)
    } else found[at] = { failing: [...before.failing, first], cells: [], isOneLine: true }
  }
  const isSaid = (fault: Fault): boolean => {
    if (fault.failing.every((each) => isExcused(table, own, each))) {
      for (const each of fault.failing) doubted.add(each)
      return false
    }
    if (fault.isOneLine || !isDoubtful(fault, words)) return true
    doubted.add(fault.failing[0])
    return false
  }
  return { faults: found.filter(isSaid), doubted }
}
