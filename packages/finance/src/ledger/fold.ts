import { parseFigure, plainPence, type RecordBatch } from '@imt/core'
import { rowRole } from '../revenue/row-role.js'
import type { LedgerPartial, LedgerRefusal, LedgerRefusalCode } from './partial.js'

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
  /** Returns the class of a subjective code, such as `PAY`, or `undefined` for a code it does not know. Asked once per code and cost centre. */
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

interface Sum {
  readonly centre: string
  readonly code: string
  readonly class: string
  pence: number
  /** What no longer fitted into a safe integer. */
  carried: bigint
  lines: number
}

/** Why records of one cost centre and code are not summed up. */
type LeftOut = 'classUnknown' | 'totalRow'

/** A text of its own: the fields of a batch are slices of its whole stretch of the file, and a key is kept. */
const own = (text: string): string => JSON.parse(JSON.stringify(text)) as string

const limit = Number.MAX_SAFE_INTEGER

const slotBits = 16

/** Where a cost centre and a code met before may be found again, without hashing the whole of both: from their ends, which differ most. */
const slotOf = (centre: string, code: string): number => {
  const a = centre.length
  const b = code.length
  // Past the beginning, charCodeAt gives NaN, which the bits below read as 0.
  const end = (centre.charCodeAt(a - 1) ^ (centre.charCodeAt(a - 2) << 4) ^ (centre.charCodeAt(a - 3) << 8)) * 131
  return (end ^ (code.charCodeAt(b - 1) ^ (code.charCodeAt(b - 2) << 4) ^ (code.charCodeAt(b - 4) << 9)) * 7) & ((1 << slotBits) - 1)
}

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
  const centres = new Map<string, Map<string, Sum | LeftOut>>()
  const refusals: LedgerRefusal[] = []
  const refusedBy: { [Code in LedgerRefusalCode]?: number } = {}
  let records = 0
  let summarised = 0
  let otherPeriods = 0
  let totals = 0
  let refused = 0
  const slots: (Sum | undefined)[] = Array.from({ length: 1 << slotBits }, () => undefined)

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

  const firstMet = (codes: Map<string, Sum | LeftOut> | undefined, costCentre: string, code: string): Sum | LeftOut => {
    const name = rowRole({ costCentre, class: code }) === 'line' ? classOf(code) : undefined
    const [centre, ownCode] = [own(costCentre), own(code)]
    const left: LeftOut = rowRole({ costCentre, class: code }) === 'line' ? 'classUnknown' : 'totalRow'
    const sum = name === undefined ? left : { centre, code: ownCode, class: name, pence: 0, carried: 0n, lines: 0 }
    if (codes) codes.set(ownCode, sum)
    else centres.set(centre, new Map([[ownCode, sum]]))
    return sum
  }

  /** The sum of a cost centre and a code, remembered in its slot; `null` for a record that was refused or left out. */
  const find = (batch: RecordBatch, row: number, centre: string, code: string, at: number): Sum | null => {
    const codes = centres.get(centre)
    if (centre === '' && rowRole({ costCentre: centre, class: code }) === 'line') {
      refuse(batch, row, layout.costCentre, 'costCentreMissing', 'No cost centre is stated')
      return null
    }
    const known = codes?.get(code)
    const sum = known === undefined ? firstMet(codes, centre, code) : known
    if (typeof sum !== 'string') {
      slots[at] = sum
      return sum
    }
    if (sum === 'totalRow') refuse(batch, row, layout.costCentre, sum, `This row states a total (${JSON.stringify(`${centre}, ${code}`.slice(0, 80))}): it is not added to the lines that it sums up`)
    else refuse(batch, row, layout.code, sum, `The code ${JSON.stringify(code.slice(0, 40))} has no class`)
    return null
  }

  const addSlowly = (batch: RecordBatch, row: number, text: string, sum: Sum): void => {
    const pence = slowPence(text)
    if (typeof pence !== 'bigint') return refuse(batch, row, layout.amount, pence[0], pence[1])
    sum.carried += pence
    sum.lines += 1
    summarised += 1
  }

  const add = (batch: RecordBatch, skip = 0): void => {
    const { fields } = batch
    const { width, costCentre: centreAt, code: codeAt, amount: amountAt, period: periodAt } = layout
    for (let row = skip; row < fields.length; row += 1) {
      records += 1
      const record = fields[row] ?? []
      if (record.length !== width) {
        refuse(batch, row, 0, 'wrongWidth', `This record has ${String(record.length)} fields where the headings call for ${String(width)}: its columns may have shifted`)
        continue
      }
      if (periods !== undefined && periodAt !== undefined && !periods.has((record[periodAt] ?? '').trim())) {
        otherPeriods += 1
        continue
      }
      const centre = (record[centreAt] ?? '').trim()
      const code = (record[codeAt] ?? '').trim()
      const at = slotOf(centre, code)
      const slot = slots[at]
      const sum = slot !== undefined && slot.code === code && slot.centre === centre ? slot : find(batch, row, centre, code, at)
      if (sum === null) continue
      const text = record[amountAt] ?? ''
      const pence = plainPence(text)
      if (pence === undefined) {
        addSlowly(batch, row, text, sum)
        continue
      }
      const next = sum.pence + pence
      if (next > limit || next < -limit) {
        sum.carried += BigInt(sum.pence) + BigInt(pence)
        sum.pence = 0
      } else sum.pence = next
      sum.lines += 1
      summarised += 1
    }
  }

  const partial = (): LedgerPartial => {
    const cells = [...centres].flatMap(([costCentre, codes]) => {
      const classes = new Map<string, { pence: bigint; lines: number }>()
      for (const sum of codes.values()) {
        if (typeof sum === 'string' || sum.lines === 0) continue
        const here = classes.get(sum.class) ?? { pence: 0n, lines: 0 }
        classes.set(sum.class, { pence: here.pence + sum.carried + BigInt(sum.pence), lines: here.lines + sum.lines })
      }
      return [...classes].map(([name, { pence, lines }]) => ({ costCentre, class: name, pence: String(pence), lines }))
    })
    return { cells, counts: { records, summarised, otherPeriods, totals, refused, refusedBy: { ...refusedBy } }, refusals: [...refusals], keep: keepRefusals }
  }
  return { add, partial }
}
