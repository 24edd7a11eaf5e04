import {
  contentDigest,
  createPartial,
  namesOf,
  requireObject,
  requireText,
  shown,
  toJson,
  type ContentDigest,
  type PartialResult,
  type RecordBatch,
  type RowsLeftOut,
} from '@imt/core'
import type { LedgerCounts, LedgerRefusalCode } from '../partial.js'
import { summariseLedger, type SummariseLedgerOptions } from '../summarise-ledger.js'
import { ledgerKind, type LedgerState } from './ledger-state.js'

/** How the files of a ledger are read: all parts of a result in the same way, except for their names. */
export interface PartialLedgerOptions extends Pick<
  SummariseLedgerOptions,
  'columns' | 'costCentre' | 'creditsBelowZero' | 'periods' | 'keepRefusals'
> {
  /** The name of the file. Parts stand in the order of their names. */
  readonly name: string
  /** The class of each subjective code: `{ '5001': 'PAY' }`. Left out, the ledger's own class column is used. */
  readonly classes?: Readonly<Record<string, string>>
}

const optionNames = namesOf<PartialLedgerOptions>({
  name: true,
  classes: true,
  columns: true,
  costCentre: true,
  creditsBelowZero: true,
  periods: true,
  keepRefusals: true,
})

const whyRefused: { readonly [Code in LedgerRefusalCode]: string } = {
  wrongWidth: 'the row has more or fewer fields than the headings',
  amountAbsent: 'no amount is stated',
  amountUnreadable: 'the amount is no amount',
  amountTooPrecise: 'the amount has a fraction of a penny, or more than 30 digits',
  amountNotExact: 'the amount is not exact',
  sideUnknown: 'the mark beside the amount is neither of a debit nor of a credit',
  otherCurrency: 'the money is in another currency than pounds',
  costCentreMissing: 'no cost centre is stated',
  classUnknown: 'the code has no class',
  noColumns: 'the headings do not name the columns that are needed',
  amountAmbiguous: 'more than one heading may be the amount',
  totalRow: 'the row states a total',
}

const leftOutOf = ({ refusedBy, totals, otherPeriods }: LedgerCounts): readonly RowsLeftOut[] =>
  [
    ...(Object.entries(refusedBy) as [LedgerRefusalCode, number][]).map(([code, rows]) => ({
      why: whyRefused[code],
      rows,
    })),
    { why: 'the row states a total of others', rows: totals },
    { why: 'the line is of a period that was not asked for', rows: otherPeriods },
  ].filter(({ rows }) => rows > 0)

/** The batches as they come, each row taken into a digest. */
const digested = async function* (
  batches: AsyncIterable<RecordBatch>,
  content: ContentDigest,
): AsyncGenerator<RecordBatch, void, undefined> {
  for await (const batch of batches) {
    for (const fields of batch.fields) content.add(fields)
    yield batch
  }
}

/**
 * Returns what one file of a ledger gives to the result of all: a partial result as plain JSON, which `mergePartials`
 * merges with others and `finishLedger` finishes. It is read once, in memory that does not grow with the file: a part
 * keeps one sum for each cost centre and class, the first refused records and the rows that state totals.
 *
 * @param batches - records in batches, as `readRecords` of `@imt/tables` gives them; the first record is the heading
 *   row
 * @param options - the name of the file, what codes mean, headings, periods
 * @throws {TypeError} when a parameter is not what it should be: it is named
 * @example
 * ```ts
 * const locate = (row: number) => ({ kind: 'text', source: 'april.csv', line: row + 1, column: 1 }) as const
 * const batches = async function* () {
 *   yield { firstRecord: 1, fields: [['Cost Centre', 'Class', 'Amount'], ['IT', 'PAY', '0.10']], locate }
 * }
 * const april = await partialLedger(batches(), { name: 'april.csv' })
 * valueOf(finishLedger(valueOf(mergePartials([april])))).classSummary[0]
 * // => { class: 'PAY', budget: '£0.10' }
 * ```
 */
export const partialLedger = async (
  batches: AsyncIterable<RecordBatch>,
  options: PartialLedgerOptions,
): Promise<PartialResult<LedgerState>> => {
  if (typeof batches !== 'object' || (batches as unknown) === null || !(Symbol.asyncIterator in batches))
    throw new TypeError(`partialLedger: batches must be an asynchronous iterable, got ${shown(batches)}`)
  const { name, classes, ...rest } = requireObject(options, 'partialLedger: options', optionNames)
  requireText(name, 'partialLedger: options.name')
  const classOfCode =
    classes === undefined
      ? undefined
      : new Map(Object.entries(requireObject(classes, 'partialLedger: options.classes')))
  const content = contentDigest()
  const { partial, counts } = await summariseLedger(digested(batches, content), {
    ...rest,
    ...(classOfCode === undefined ? {} : { classOf: (code) => classOfCode.get(code.trim()) }),
  })
  const { columns, costCentre, creditsBelowZero, periods } = rest
  const made = {
    ...(classes === undefined ? {} : { classes }),
    ...(costCentre === undefined ? {} : { costCentre }),
    ...(creditsBelowZero === true ? { creditsBelowZero } : {}),
    ...(periods === undefined ? {} : { periods: [...periods].sort() }),
    // A pattern is written as it is spelt.
    ...(columns === undefined
      ? {}
      : { columns: Object.fromEntries(Object.entries(columns).map(([column, names]) => [column, names.map(String)])) }),
  }
  return createPartial<LedgerState>(ledgerKind, made, [
    {
      name,
      content: content.value(),
      rows: counts.records,
      leftOut: leftOutOf(counts),
      state: { ledger: toJson(partial) },
    },
  ])
}
