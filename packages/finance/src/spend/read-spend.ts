import { namesOf, requireObject, type OwnNames } from '@imt/core'
import { finance } from '../plugin.js'
import { readPart, type ReadOptions, type ReadPart, type Sources } from '../reading/read-part.js'
import type { SpendLine } from './schema.js'

/** How payments are read and judged; a payment after the day to judge by is in the future. */
export interface ReadSpendOptions extends ReadOptions {
  /** How many days two equal payments to one supplier may lie apart to be told: 14 unless given. */
  readonly alikeWithinDays?: number
  /** Names of suppliers, each with the name to use: what was paid to one is told and added up together. */
  readonly vendors?: OwnNames
}

/** What is read of the payments that a body published, and what is found. */
export type SpendReading = ReadPart<SpendLine>

const optionNames = namesOf<ReadSpendOptions>({
  asOf: true,
  headings: true,
  alikeWithinDays: true,
  vendors: true,
  holdRows: true,
  onProgress: true,
  signal: true,
})

/**
 * Reads the payments over £25,000 of a file and checks them, as `imt check` does. What comes whole, or in no more
 * pieces than are held, is checked by all rules; of a longer file the rules that need a whole table are not run, which
 * the report says, and memory does not grow with it.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, progress and when to stop
 * @returns the lines, where they stand, what was left out, what was found
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'april.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [cells(2, '01/04/2025', 'Alpha Ltd', '1', '£30,000.00'), cells(3, '######', 'Beta plc', '2', '£26,000.00')],
 *   location: at(1),
 * } as const
 * const spend = await readSpend({ name: 'april.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * spend.value?.map(({ supplier }) => supplier) // => ['Alpha Ltd', 'Beta plc']
 * spend.findings.map(({ rule, stated }) => [rule, stated]) // => [['finance/payment-date-not-read', '######']]
 * spend.summaries[0]?.find(({ label }) => label === 'total')?.text // => '£56,000'
 * ```
 */
export const readSpend = async (source: Sources, options: ReadSpendOptions): Promise<SpendReading> => {
  const given = requireObject(options, 'readSpend: options', optionNames)
  const { headings, alikeWithinDays, vendors } = given
  return readPart(source, given, {
    call: 'readSpend',
    plugin: () =>
      finance({
        ...(headings === undefined ? {} : { headings }),
        ...(alikeWithinDays === undefined ? {} : { alikeWithinDays }),
        ...(vendors === undefined ? {} : { vendors }),
      }),
    linesOf: ({ spend }) => spend,
  })
}
