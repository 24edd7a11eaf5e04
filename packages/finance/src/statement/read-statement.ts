import { namesOf, requireObject } from '@imt/core'
import { finance } from '../plugin.js'
import { readPart, type ReadOptions, type ReadPart, type Sources } from '../reading/read-part.js'
import type { SignConvention } from '../variance/sign-convention.js'
import type { Statement } from './schema.js'

/** How statements are read and judged. */
export interface ReadStatementOptions extends ReadOptions {
  /** What the signs mean: what most of the lines show, unless given. */
  readonly signs?: SignConvention
}

/** What is read of budget statements, and what is found. */
export type StatementReading = ReadPart<Statement>

const optionNames = namesOf<ReadStatementOptions>({
  asOf: true,
  headings: true,
  holdRows: true,
  onProgress: true,
  signal: true,
  signs: true,
})

/**
 * Reads the budget statements of a file (plan and actual, forecasts, balance sheets, cash flows) and checks them, as
 * `imt check` does. A statement is read whole: pieces are put together first, however many there are.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file
 * @param options - the day to judge by, headings, what signs mean, progress and when to stop
 * @returns the statements, where they stand, what was left out, what was found, in pounds
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @throws the reason of `signal`, when it is aborted
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'm6.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: ['Revenue budget'],
 *   headers: ['Heading', 'Budget £', 'Actual £'],
 *   rows: [cells(2, 'Pay', '120', '110'), cells(3, 'Non-pay', '80', '85'), cells(4, 'Total', '200', '205')],
 *   location: at(1),
 * } as const
 * const { value, findings } = await readStatement(
 *   { name: 'm6.csv', kind: 'csv', blocks: [table] },
 *   { asOf: '2026-11-29' },
 * )
 * value?.[0]?.rows.map(({ label }) => label) // => ['Pay', 'Non-pay', 'Total']
 * findings.map(({ rule, stated }) => [rule, stated]) // => [['finance/total-mismatch', '205']]
 * ```
 */
export const readStatement = async (source: Sources, options: ReadStatementOptions): Promise<StatementReading> => {
  const given = requireObject(options, 'readStatement: options', optionNames)
  const { headings, signs } = given
  return readPart(source, given, {
    call: 'readStatement',
    plugin: () =>
      finance({ ...(headings === undefined ? {} : { headings }), ...(signs === undefined ? {} : { signs }) }),
    linesOf: ({ statements }) => statements,
  })
}
