import { grouped, requireObject, requireText, uncutTable } from '@imt/core'
import type { Source } from '@imt/core'
import { nulCharacter, notUtf8 } from '../bytes/decoding-problems.js'
import { createTextStream } from '../bytes/text-stream.js'
import { problem } from '../catalogue/problem.js'
import { faultProblem } from '../csv/fault-problem.js'
import { readHeading, type Headed } from '../csv/read-heading.js'
import { createBudget } from '../limits/budget.js'
import { readLimits } from '../limits/limits.js'
import type { Limits } from '../limits/limits.js'
import { createBatchReader } from './batch-reader.js'
import { uncutRows, type UncutBatch } from './uncut-rows.js'
import { cellsOf } from './cells-of.js'

/** Records in a piece. */
const recordsOfPiece = 1000

/**
 * Returns a CSV file as one source after another, each with the next rows of its table under the headings of all, in
 * constant memory: what `readCsv` gives at once. The lines above the heading row stand in the first of them, what is
 * wrong with the file in the last, which has no table. The heading row is looked for among the first 1,000 records.
 *
 * A value in a column that has neither a heading nor a value among these records makes its row a ragged one. A record
 * beyond 1,048,576 characters is refused, and reading ends in one that does not end within `limits.bytes`.
 *
 * @param chunks - the bytes of the file, cut anywhere: a Node stream, or the stream of a `File` in a browser
 * @param options - `name` of the file, as places are to say it; `limits` other than the usual ones
 * @throws {TypeError} when `chunks` is not an async iterable of bytes, or an option is not what it should be
 * @example
 * ```ts
 * const bytes = async function* () {
 *   yield new TextEncoder().encode('Asset,Quantity\nLaptops,7')
 *   yield new TextEncoder().encode('90\n')
 * }
 * let rows: unknown[] = []
 * for await (const { blocks } of readCsvInPieces(bytes(), { name: 'estate.csv' })) {
 *   const table = blocks.find((block) => block.kind === 'table')
 *   rows = [...rows, ...(table?.rows ?? []).map((row) => row.map(({ text }) => text))]
 * }
 * rows // => [['Laptops', '790']]
 * ```
 */
export const readCsvInPieces = (
  chunks: AsyncIterable<Uint8Array>,
  options: { readonly name: string; readonly limits?: Partial<Limits> },
): AsyncIterable<Source> => {
  if (typeof chunks !== 'object' || chunks === null || !(Symbol.asyncIterator in chunks))
    throw new TypeError('readCsvInPieces: chunks must be an async iterable of bytes')
  const given = requireObject(options, 'readCsvInPieces: options', ['name', 'limits'])
  return pieces(chunks, requireText(given.name, 'readCsvInPieces: name'), readLimits(given.limits, 'readCsvInPieces'))
}

async function* pieces(
  chunks: AsyncIterable<Uint8Array>,
  name: string,
  limits: Limits,
): AsyncGenerator<Source, void, undefined> {
  const stream = createTextStream()
  const reader = createBatchReader(name, undefined, recordsOfPiece)
  const budget = createBudget(limits)
  let headed: Headed | undefined
  let toldNul = false
  let stuck = 0
  let waiting: UncutBatch[] = []
  /** What nobody asked for is read before more is, for gaps and headings are told in the order of the file. */
  const settle = (all: boolean): void => {
    const held = all ? -1 : waiting.findIndex(({ waits }) => waits)
    for (const each of held < 0 ? waiting : waiting.slice(0, held)) each.settle()
    waiting = held < 0 ? [] : waiting.slice(held)
  }

  const found = function* (text: string, last: boolean): Generator<Source, void, undefined> {
    const batches = reader.push(text, last, stream.foreign().first)
    // The scan holds records against the first one; the rows are held against the heading row, which may come later.
    for (const fault of reader.faults())
      if (fault.kind !== 'raggedRow') budget.tell(fault.kind, () => faultProblem(fault, name, 0))
    const nul = toldNul ? undefined : reader.nul()
    if (nul) {
      toldNul = true
      budget.add(nulCharacter(nul))
    }
    for (const batch of batches) {
      if (headed) {
        const uncut = uncutRows(batch, headed.rows)
        if (uncut !== undefined) {
          yield { name, kind: 'csv', blocks: [uncutTable(headed.table([]), uncut)] }
          waiting.push(uncut)
          settle(false)
          continue
        }
        settle(true)
        const rows = headed.rows.take(cellsOf(batch))
        if (rows.length > 0) yield { name, kind: 'csv', blocks: [headed.table(rows)] }
        continue
      }
      const cells = cellsOf(batch)
      headed = readHeading(cells, reader.totals().opening, budget)
      const uncut = headed && uncutRows(batch, headed.rows, cells.length - headed.below.length)
      yield {
        name,
        kind: 'csv',
        blocks:
          headed === undefined
            ? []
            : uncut === undefined
              ? [...headed.titles, headed.table(headed.rows.take(headed.below))]
              : [...headed.titles, uncutTable(headed.table([]), uncut)],
      }
      if (headed === undefined) return
      if (uncut === undefined) continue
      waiting.push(uncut)
      settle(false)
    }
  }

  for await (const chunk of chunks) {
    if (!ArrayBuffer.isView(chunk)) throw new TypeError('readCsvInPieces: chunks must yield Uint8Array')
    for (const source of found(stream.push(chunk), false)) {
      yield source
      if (headed === undefined) return
    }
    const place = reader.refusing()
    stuck = place === undefined ? 0 : stuck + chunk.length
    if (place === undefined || stuck <= limits.bytes) continue
    budget.add(
      problem(
        'limitReached',
        place,
        `No line ends within ${grouped(limits.bytes)} bytes from here. Reading ended, and nothing after this place was checked. Check that this is a CSV file.`,
        { key: ['record'] },
      ),
    )
    break
  }
  yield* found(stuck > limits.bytes ? '' : stream.end(), true)
  settle(true)
  const { lines } = stream.foreign()
  if (lines > 0)
    budget.add(
      notUtf8(lines, reader.marked() ?? { kind: 'text', source: name, line: reader.totals().lines, column: 1 }),
    )
  headed?.rows.done()
  yield { name, kind: 'csv', blocks: [], ...budget.problems() }
}
