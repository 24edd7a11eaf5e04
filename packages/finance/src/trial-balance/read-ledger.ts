import { namesOf, requireObject } from '@imt/core'
import { finance } from '../plugin.js'
import { readPart, type ReadOptions, type ReadPart, type Sources } from '../reading/read-part.js'
import type { LedgerRow } from './schema.js'

/** How a ledger is read and judged. */
export type ReadLedgerOptions = ReadOptions

/** What is read of a ledger or a trial balance, and what is found. */
export type LedgerReading = ReadPart<LedgerRow>

const optionNames = namesOf<ReadLedgerOptions>({
  asOf: true,
  headings: true,
  holdRows: true,
  onProgress: true,
  signal: true,
})

/**
 * Reads a ledger or a trial balance of a file and checks it, as `imt check` does: totals, debits against credits,
 * balances against what came to them. All of these checks run in pieces too, in memory that does not grow with the
 * file. To sum up a ledger by cost centre and class, and to merge what several machines made of it, use
 * `summariseLedger`.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, progress and when to stop
 * @returns the rows, where they stand, what was left out, what was found, in pounds
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'tb.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: ['Trial balance at 31 March 2026'],
 *   headers: ['Account', 'Account name', 'Debit', 'Credit'],
 *   rows: [cells(2, '1300', 'Bank', '5,000.00', ''), cells(3, '3000', 'Reserves', '', '4,100.00')],
 *   location: at(1),
 * } as const
 * const ledger = await readLedger({ name: 'tb.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * ledger.value?.map(({ account }) => account) // => ['1300', '3000']
 * ledger.findings.map(({ rule, level }) => [rule, level]) // => [['finance/debits-and-credits-disagree', 'error']]
 * ledger.summaries[0]?.at(-1)?.text // => '£5,000 and £4,100, £900 apart'
 * ```
 */
export const readLedger = async (source: Sources, options: ReadLedgerOptions): Promise<LedgerReading> => {
  const given = requireObject(options, 'readLedger: options', optionNames)
  const { headings } = given
  return readPart(source, given, {
    call: 'readLedger',
    plugin: () => finance(headings === undefined ? {} : { headings }),
    linesOf: ({ ledger }) => ledger,
  })
}
