import { namesOf, requireObject, type LeftOut, type Location, type RecordBatch, type RecordSpans } from '@imt/core'
import { isEverythingWord, namesTotal } from '../table/row-role.js'
import { otherCurrency } from '../trial-balance/figures.js'
import { isTotalOfAccounts } from '../trial-balance/role.js'
import { newClassSums, sumAt, type ClassSums } from './class-sums.js'
import { mostTotalRows, type LedgerTotalRow } from './controls.js'
import { exactMoney, statedMoney } from './exact-money.js'
import { moneyLayout, type LedgerLayout } from './layout.js'
import type { LedgerCell, LedgerPartial, LedgerRefusalCode } from './partial.js'
import { plainMoney } from './plain-money.js'
import { runningSums } from './running-sums.js'
import { spansOf, valueAt } from './spans-of.js'
import { afterSpaces, beforeSpaces } from './stretch.js'
import { textIds } from './text-ids.js'
import { totalWordsIn } from './total-words.js'

/** How a ledger is summed up. */
export interface LedgerFoldOptions {
  /**
   * Returns the class of a subjective code, such as `PAY`, or `undefined` for a code it does not know. Asked once per
   * code.
   */
  readonly classOf: (code: string) => string | undefined
  /** Only these periods, as the ledger writes them; all unless said. */
  readonly periods?: readonly string[]
  /** Refused records kept with their places, 100 unless said; all are counted. */
  readonly keepRefusals?: number
  /** Told of each record refused or left out as a total. */
  readonly onRefused?: (refusal: LeftOut<Location, LedgerRefusalCode>) => void
}

const optionNames = namesOf<LedgerFoldOptions>({ classOf: true, periods: true, keepRefusals: true, onRefused: true })

/** Sums up one stretch of a ledger, batch by batch. */
export interface LedgerFold {
  /** `skip`: records at the head of the batch that are no ledger lines, such as headings. */
  readonly add: (batch: RecordBatch, skip?: number) => void
  readonly partial: () => LedgerPartial
}

/** A cost centre: its sums, and what no longer fitted into safe integers of pence. */
interface Centre extends ClassSums {
  readonly carried: Map<number, bigint>
}

/** Without a spread, after which the engine takes each centre for an object of another kind. */
const newCentre = (): Centre => {
  const { slots, order } = newClassSums()
  return { slots, order, carried: new Map() }
}

/** Stand in for the number of a class. */
const [unknown, statesTotal] = [-1, -2] as const

const limit = Number.MAX_SAFE_INTEGER

/** Other periods that are remembered: more than a ledger has, and few enough to hold. */
const mostMonths = 1_000

/** What gives the text of each column of a record. */
const textsOf =
  (batch: RecordBatch, spans: RecordSpans, row: number) =>
  (column: number): string =>
    valueAt(batch, spans, row, column).trim()

/**
 * Returns a fold over the batches of one stretch of a ledger, in constant memory: it keeps the codes met, and one sum
 * per cost centre and class.
 *
 * @param layout - where the columns stand
 * @param options - what the codes mean, which periods count, who is told of refused records
 */
export const ledgerFold = (layout: LedgerLayout, options: LedgerFoldOptions): LedgerFold => {
  const money = moneyLayout(layout)
  const plain = plainMoney(money)
  const totalWords = totalWordsIn(layout.words)
  /** Of a ledger that names no cost centres, the one that all lines are of. */
  const ofAll = typeof layout.costCentre === 'string' ? layout.costCentre.trim() : undefined
  if (ofAll === '') throw new RangeError('ledgerFold: layout.costCentre must name what all lines are of, got a blank')
  const centreColumn = typeof layout.costCentre === 'string' ? layout.code : layout.costCentre
  const { classOf, onRefused, keepRefusals = 100 } = requireObject(options, 'ledgerFold: options', optionNames)
  const periods = layout.period === undefined ? undefined : options.periods?.map((period) => period.trim())
  /** Those asked for have the first numbers, others that were met the next. */
  const months = periods === undefined ? undefined : textIds()
  periods?.forEach((period) => months?.idOf(period))
  const wanted = months?.texts.length ?? 0
  const [centreIds, codeIds, classIds] = [textIds(), textIds(), textIds()]
  /** Words for pounds that were met: what stands in a column of currencies besides is looked at by its text. */
  const pounds = layout.currency === undefined ? undefined : textIds()
  const centres: Centre[] = []
  /** The class of each code by its number, or what stands in for one. */
  const classes: number[] = []
  const refusals: LeftOut<Location, LedgerRefusalCode>[] = []
  const refusedBy: { [Code in LedgerRefusalCode]?: number } = {}
  /** What amounts come to, or debits and credits. */
  const sums = runningSums(money.columns.length)
  const totalRows: LedgerTotalRow[] = []
  let records = 0
  let summarised = 0
  let otherPeriods = 0
  let totals = 0
  let refused = 0
  /** Records that are in no sum. */
  const open = (): number => refused + otherPeriods

  const refuse = (batch: RecordBatch, row: number, field: number, code: LedgerRefusalCode, message: string): void => {
    if (code === 'totalRow') totals += 1
    else {
      refused += 1
      refusedBy[code] = (refusedBy[code] ?? 0) + 1
    }
    if (refusals.length >= keepRefusals && onRefused === undefined) return
    const refusal: LeftOut<Location, LedgerRefusalCode> = { at: batch.locate(row, field), code, why: message }
    if (refusals.length < keepRefusals) refusals.push(refusal)
    onRefused?.(refusal)
  }

  const classOfCode = (code: string): number => {
    if (isTotalOfAccounts(code)) return statesTotal
    const name = classOf(code)
    return name === undefined ? unknown : classIds.idOf(name)
  }
  const centreOf = (costCentre: string): Centre => (centres[centreIds.idOf(costCentre)] ??= newCentre())

  const keepTotal = (batch: RecordBatch, row: number, words: string): void => {
    if (totalRows.length >= mostTotalRows) return
    totalRows.push({
      at: batch.locate(row, money.columns[0]),
      words,
      stated: statedMoney(money, textsOf(batch, spansOf(batch), row)),
      before: sums.texts(),
      open: open(),
    })
  }

  /** True for a record whose amount is to be added up; false for one that has been refused or left out. */
  const isLine = (
    batch: RecordBatch,
    row: number,
    { costCentre, code, said }: { readonly costCentre: string; readonly code: string; readonly said?: string },
  ): boolean => {
    const id = codeIds.idOf(code)
    const name = (classes[id] ??= classOfCode(code))
    const isTotalOfCentres = namesTotal(costCentre) && (code === '' || !isEverythingWord(costCentre))
    if ((ofAll === undefined && isTotalOfCentres) || name === statesTotal || said !== undefined) {
      const words = (said ?? (ofAll === undefined ? `${costCentre}, ${code}` : code)).slice(0, 80)
      keepTotal(batch, row, words)
      refuse(
        batch,
        row,
        centreColumn,
        'totalRow',
        `This row states a total (${JSON.stringify(words)}): it is not added to the lines that it sums up`,
      )
    } else if (costCentre === '') refuse(batch, row, centreColumn, 'costCentreMissing', 'No cost centre is stated')
    else if (name === unknown)
      refuse(batch, row, layout.code, 'classUnknown', `The code ${JSON.stringify(code.slice(0, 40))} has no class`)
    else return true
    return false
  }

  /** True where its column of currencies, if there is one, says pounds in words that were met. */
  const isInKnownPounds = (text: string, offsets: Int32Array, first: number): boolean => {
    if (pounds === undefined || layout.currency === undefined) return true
    const value = 2 * (first + layout.currency)
    return pounds.find(text, offsets[value] ?? 0, offsets[value + 1] ?? 0) >= 0
  }

  /** The number of the cost centre of a record; -1 for one that was not met before. */
  const centreAt = (text: string, offsets: Int32Array, first: number): number => {
    const value = 2 * (first + centreColumn)
    const from = afterSpaces(text, offsets[value] ?? 0, offsets[value + 1] ?? 0)
    return centreIds.find(text, from, beforeSpaces(text, from, offsets[value + 1] ?? 0))
  }

  /**
   * Adds a record whose codes were met before and whose amount is plain, as nearly all are; false, with nothing done,
   * for any other.
   */
  const addPlain = (text: string, offsets: Int32Array, first: number): boolean => {
    if (months !== undefined && layout.period !== undefined) {
      const value = 2 * (first + layout.period)
      const month = months.find(text, offsets[value] ?? 0, offsets[value + 1] ?? 0)
      if (month < 0) return false
      if (month >= wanted) {
        otherPeriods += 1
        return true
      }
    }
    if (!isInKnownPounds(text, offsets, first)) return false
    const centre = centres[ofAll === undefined ? centreAt(text, offsets, first) : 0]
    if (centre === undefined) return false
    const value = 2 * (first + layout.code)
    const from = afterSpaces(text, offsets[value] ?? 0, offsets[value + 1] ?? 0)
    const name = classes[codeIds.find(text, from, beforeSpaces(text, from, offsets[value + 1] ?? 0))] ?? unknown
    if (name < 0) return false
    if (totalWords.mayStandIn(text, offsets, first) || !plain.read(text, offsets, first)) return false
    const at = sumAt(centre, name)
    const { slots } = centre
    const next = (slots[at + 1] ?? 0) + (plain.pence[0] ?? 0) - (plain.pence[1] ?? 0)
    if (next > limit || next < -limit) return false
    slots[at + 1] = next
    slots[at + 2] = (slots[at + 2] ?? 0) + 1
    sums.add(plain.pence)
    summarised += 1
    return true
  }

  /** Adds any record, by its texts: pence to those carried, which have no limit. */
  const addSlowly = (batch: RecordBatch, spans: RecordSpans, row: number): void => {
    const found = (spans.first[row + 1] ?? 0) - (spans.first[row] ?? 0)
    if (found !== layout.width)
      return refuse(
        batch,
        row,
        0,
        'wrongWidth',
        `This record has ${String(found)} fields where the headings call for ${String(layout.width)}: its columns may have shifted`,
      )
    const textAt = textsOf(batch, spans, row)
    if (months !== undefined && layout.period !== undefined) {
      const month = textAt(layout.period)
      const isWanted = periods?.includes(month) ?? true
      if (!isWanted && months.texts.length < mostMonths) months.idOf(month)
      if (!isWanted) {
        otherPeriods += 1
        return
      }
    }
    const code = textAt(layout.code)
    const costCentre = ofAll ?? textAt(centreColumn)
    const said = totalWords.saidIn(costCentre !== '' && code !== '', textAt)
    if (!isLine(batch, row, { costCentre, code, ...(said === undefined ? {} : { said }) })) return
    if (pounds !== undefined && layout.currency !== undefined) {
      const stated = valueAt(batch, spans, row, layout.currency)
      const other = otherCurrency(stated)
      if (other !== undefined)
        return refuse(
          batch,
          row,
          layout.currency,
          'otherCurrency',
          `The amount is in ${other.slice(0, 40)}, as its column says, and not in pounds: state what it comes to in pounds`,
        )
      if (pounds.texts.length < mostMonths) pounds.idOf(stated)
    }
    const exact = exactMoney(money, textAt)
    if ('why' in exact) return refuse(batch, row, exact.column, exact.code, exact.why)
    const [pence = 0n, credit = 0n] = exact
    sums.addExact(exact)
    // Met with its first amount, so that what was refused before decides no order.
    const centre = centreOf(costCentre)
    const name = classes[codeIds.idOf(code)] ?? unknown
    const at = sumAt(centre, name)
    centre.carried.set(name, (centre.carried.get(name) ?? 0n) + pence - credit)
    centre.slots[at + 2] = (centre.slots[at + 2] ?? 0) + 1
    summarised += 1
  }

  const add = (batch: RecordBatch, skip = 0): void => {
    const spans = spansOf(batch)
    const { text, first, offsets } = spans
    for (let row = skip; row < first.length - 1; row += 1) {
      records += 1
      const value = first[row] ?? 0
      if ((first[row + 1] ?? 0) - value !== layout.width || !addPlain(text, offsets, value))
        addSlowly(batch, spans, row)
    }
  }

  const partial = (): LedgerPartial => {
    const cells = centres.flatMap((centre, id) =>
      centre.order.map((name): LedgerCell => {
        const at = sumAt(centre, name)
        const pence = BigInt(centre.slots[at + 1] ?? 0) + (centre.carried.get(name) ?? 0n)
        return {
          costCentre: centreIds.texts[id] ?? '',
          class: classIds.texts[name] ?? '',
          pence: String(pence),
          lines: centre.slots[at + 2] ?? 0,
        }
      }),
    )
    return {
      cells,
      counts: { records, summarised, otherPeriods, totals, refused, refusedBy: { ...refusedBy } },
      refusals: [...refusals],
      keep: keepRefusals,
      totals: { sums: sums.texts(), open: open(), rows: [...totalRows] },
    }
  }
  return { add, partial }
}
