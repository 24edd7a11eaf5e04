import { parseFigure, plainPenceIn, type RecordBatch } from '@imt/core'
import { isSubTotalWord, isTotalWord } from '../revenue/row-role.js'
import { newClassSums, sumAt, type ClassSums } from './class-sums.js'
import type { LedgerCell, LedgerPartial, LedgerRefusal, LedgerRefusalCode } from './partial.js'
import { moveTo, newStretch, rowsOf, textOf, widthAt } from './stretch.js'
import { textIds } from './text-ids.js'

/** Where the columns of a ledger stand, counted from 0, and what its codes mean. */
export interface LedgerLayout {
  /** Fields in a good record: others are refused, since their columns may have shifted. */
  readonly width: number
  readonly costCentre: number
  /** The column whose text decides the class: the class itself, or a subjective code. */
  readonly code: number
  readonly amount: number
  readonly period?: number
}

/** How a ledger is summed up. */
export interface LedgerFoldOptions {
  /** Returns the class of a subjective code, such as `PAY`, or `undefined` for a code it does not know. Asked once per code. */
  readonly classOf: (code: string) => string | undefined
  /** Only these periods, as the ledger writes them; all unless said. */
  readonly periods?: readonly string[]
  /** Refused records kept with their places, 100 unless said; all are counted. */
  readonly keepRefusals?: number
  /** Told of each record refused or left out as a total. */
  readonly onRefused?: (refusal: LedgerRefusal) => void
}

/** Sums up one stretch of a ledger, batch by batch. */
export interface LedgerFold {
  /** `skip`: records at the head of the batch that are no ledger lines, such as headings. */
  readonly add: (batch: RecordBatch, skip?: number) => void
  readonly partial: () => LedgerPartial
}

/** A cost centre: its sums, and what no longer fitted into safe integers of pence. */
interface Centre extends ClassSums {
  /** False where a word such as `Grand total` stands, or nothing: such records are not summed up. */
  readonly isSummed: boolean
  readonly carried: Map<number, bigint>
}

const statesTotalOf = (costCentre: string): boolean => isTotalWord(costCentre) || isSubTotalWord(costCentre)

/** Stand in for the number of a class. */
const [unknown, statesTotal] = [-1, -2] as const

const limit = Number.MAX_SAFE_INTEGER

const slowPence = (text: string): bigint | readonly [LedgerRefusalCode, string] => {
  const read = parseFigure(text, { unit: 'gbp', maximumDecimals: 12 })
  if (!read.ok) return ['amountUnreadable', `The amount ${JSON.stringify(text.slice(0, 40))} is no amount. ${read.message}`]
  const { kind, value, decimals } = read.value
  if (kind === 'absent') return ['amountAbsent', 'No amount is stated']
  if (value !== null && value.precision() > 30) return ['amountTooPrecise', `The amount ${JSON.stringify(text.slice(0, 40))} has more than 30 significant digits`]
  // £1.2m is a rounded figure however firmly it is written.
  if (kind !== 'exact' || value === null || (decimals !== null && decimals < 0)) return ['amountNotExact', `The amount ${JSON.stringify(text.slice(0, 40))} is not exact, so it cannot be added up`]
  const pence = value.times(100)
  return pence.isInteger() ? BigInt(pence.toFixed()) : ['amountTooPrecise', `The amount ${JSON.stringify(text.slice(0, 40))} has a fraction of a penny`]
}

/**
 * Returns a fold over the batches of one stretch of a ledger, in constant memory: it keeps one sum per cost centre and code.
 *
 * @param layout - where the columns stand
 * @param options - what the codes mean, which periods count, who is told of refused records
 */
export const ledgerFold = (layout: LedgerLayout, options: LedgerFoldOptions): LedgerFold => {
  const { classOf, onRefused, keepRefusals = 100 } = options
  const periods = options.periods === undefined || layout.period === undefined ? undefined : new Set(options.periods.map((period) => period.trim()))
  const [centreIds, codeIds, classIds] = [textIds(), textIds(), textIds()]
  const centres: Centre[] = []
  /** The class of each code by its number, or what stands in for one. */
  const classes: number[] = []
  const refusals: LedgerRefusal[] = []
  const refusedBy: { [Code in LedgerRefusalCode]?: number } = {}
  let records = 0
  let summarised = 0
  let otherPeriods = 0
  let totals = 0
  let refused = 0

  const refuse = (batch: RecordBatch, row: number, field: number, code: LedgerRefusalCode, message: string): void => {
    if (code === 'totalRow') totals += 1
    else {
      refused += 1
      refusedBy[code] = (refusedBy[code] ?? 0) + 1
    }
    if (refusals.length >= keepRefusals && onRefused === undefined) return
    const refusal: LedgerRefusal = { code, message, location: batch.locate(row, field) }
    if (refusals.length < keepRefusals) refusals.push(refusal)
    onRefused?.(refusal)
  }

  const classOfCode = (code: string): number => {
    if (isTotalWord(code)) return statesTotal
    const name = classOf(code)
    return name === undefined ? unknown : classIds.idOf(name)
  }
  const centreOf = (costCentre: string): Centre =>
    (centres[centreIds.idOf(costCentre)] ??= { ...newClassSums(), isSummed: costCentre !== '' && !statesTotalOf(costCentre), carried: new Map() })

  /** The cost centre whose sums a record belongs to; `undefined` for a record that has been refused or left out. */
  const centreOfRecord = (batch: RecordBatch, row: number, costCentre: string, code: string): Centre | undefined => {
    const id = codeIds.idOf(code)
    const name = (classes[id] ??= classOfCode(code))
    const centre = centreOf(costCentre)
    if (statesTotalOf(costCentre) || name === statesTotal) refuse(batch, row, layout.costCentre, 'totalRow', `This row states a total (${JSON.stringify(`${costCentre}, ${code}`.slice(0, 80))}): it is not added to the lines that it sums up`)
    else if (costCentre === '') refuse(batch, row, layout.costCentre, 'costCentreMissing', 'No cost centre is stated')
    else if (name === unknown) refuse(batch, row, layout.code, 'classUnknown', `The code ${JSON.stringify(code.slice(0, 40))} has no class`)
    else return centre
    return undefined
  }

  const carry = (centre: Centre, name: number, pence: bigint): void => {
    centre.carried.set(name, (centre.carried.get(name) ?? 0n) + pence)
  }
  const addSlowly = (batch: RecordBatch, row: number, text: string, centre: Centre, name: number): void => {
    const pence = slowPence(text)
    if (typeof pence !== 'bigint') return refuse(batch, row, layout.amount, pence[0], pence[1])
    const at = sumAt(centre, name)
    carry(centre, name, pence)
    centre.slots[at + 2] = (centre.slots[at + 2] ?? 0) + 1
    summarised += 1
  }

  const [month, centreText, codeText, amount] = [newStretch(), newStretch(), newStretch(), newStretch()]

  const add = (batch: RecordBatch, skip = 0): void => {
    const rows = rowsOf(batch)
    for (let row = skip; row < rows; row += 1) {
      records += 1
      const found = widthAt(batch, row)
      if (found !== layout.width) {
        refuse(batch, row, 0, 'wrongWidth', `This record has ${String(found)} fields where the headings call for ${String(layout.width)}: its columns may have shifted`)
        continue
      }
      if (periods !== undefined && layout.period !== undefined) {
        moveTo(month, batch, row, layout.period)
        if (!periods.has(textOf(month))) {
          otherPeriods += 1
          continue
        }
      }
      moveTo(centreText, batch, row, layout.costCentre)
      moveTo(codeText, batch, row, layout.code)
      let centre = centres[centreIds.find(centreText)]
      let name = classes[codeIds.find(codeText)] ?? unknown
      if (centre === undefined || !centre.isSummed || name < 0) {
        const [costCentre, code] = [textOf(centreText), textOf(codeText)]
        centre = centreOfRecord(batch, row, costCentre, code)
        if (centre === undefined) continue
        name = classes[codeIds.idOf(code)] ?? unknown
      }
      moveTo(amount, batch, row, layout.amount)
      const pence = plainPenceIn(amount.text, amount.from, amount.to)
      if (pence === undefined) {
        addSlowly(batch, row, textOf(amount), centre, name)
        continue
      }
      const at = sumAt(centre, name)
      const { slots } = centre
      const next = (slots[at + 1] ?? 0) + pence
      if (next > limit || next < -limit) carry(centre, name, BigInt(pence))
      else slots[at + 1] = next
      slots[at + 2] = (slots[at + 2] ?? 0) + 1
      summarised += 1
    }
  }

  const partial = (): LedgerPartial => {
    const cells = centres.flatMap((centre, id) => centre.order.map((name): LedgerCell => {
      const at = sumAt(centre, name)
      const pence = BigInt(centre.slots[at + 1] ?? 0) + (centre.carried.get(name) ?? 0n)
      return { costCentre: centreIds.texts[id] ?? '', class: classIds.texts[name] ?? '', pence: String(pence), lines: centre.slots[at + 2] ?? 0 }
    }))
    return { cells, counts: { records, summarised, otherPeriods, totals, refused, refusedBy: { ...refusedBy } }, refusals: [...refusals], keep: keepRefusals }
  }
  return { add, partial }
}
