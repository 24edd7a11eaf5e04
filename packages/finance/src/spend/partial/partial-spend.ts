import {
  contentDigest,
  counted,
  createModel,
  createPartial,
  Decimal,
  definePlugin,
  grouped,
  namesOf,
  refused,
  requireDay,
  requireObject,
  requireWholeNumber,
  shown,
  sourceFault,
  toJson,
  type Block,
  type Location,
  type JsonPointer,
  type Parsed,
  type PartialResult,
  type ResultPart,
  type RowsLeftOut,
  type Source,
} from '@imt/core'
import { finance, type FinancePlugin } from '../../plugin.js'
import { gathered, type Sources } from '../../reading/read-part.js'
import type { ReadSpendOptions } from '../read-spend.js'
import type { SpendLine } from '../schema.js'
import { isPayment, isUnread } from '../payment-line.js'
import { betweenFiles } from './between-files.js'
import { paymentColumns } from './payment-columns.js'
import { placesIn, recorder } from './recorded-rule.js'
import { spendKind, type SpendState } from './spend-state.js'

/** How the payments of files are read and judged: all parts of a result by the same. */
export interface PartialSpendOptions extends Pick<
  ReadSpendOptions,
  'asOf' | 'headings' | 'alikeWithinDays' | 'vendors'
> {
  /** So many rows of a file are held: 100,000 unless given. A longer one is refused. */
  readonly holdRows?: number
}

const optionNames = namesOf<PartialSpendOptions>({
  asOf: true,
  headings: true,
  alikeWithinDays: true,
  vendors: true,
  holdRows: true,
})

const usualRows = 100_000

const rowsOf = ({ blocks }: Source): number =>
  blocks.reduce((sum, block) => sum + (block.kind === 'table' ? block.rows.length : 0), 0)

const textsOf = (block: Exclude<Block, { readonly kind: 'table' }>): readonly string[] =>
  block.kind === 'list' ? block.items.map(({ text }) => text) : [block.text]

/** The digest of everything that stands in a file. */
const contentOf = ({ blocks }: Source): string => {
  const digest = contentDigest()
  for (const block of blocks) {
    if (block.kind !== 'table') {
      digest.add([block.kind, ...textsOf(block)])
      continue
    }
    digest.add(['table', ...block.under, block.caption ?? ''])
    digest.add(block.headers)
    for (const row of block.rows) digest.add(row.map(({ text }) => text))
  }
  return digest.value()
}

const totalsOf = (lines: readonly SpendLine[]): SpendState['totals'] => {
  let amount = new Decimal(0)
  let [payments, withoutAmount] = [0, 0]
  for (const line of lines) {
    if (!isPayment(line)) continue
    payments += 1
    if (line.amount?.kind === 'exact' && line.amount.value !== null) amount = amount.plus(line.amount.value)
    else withoutAmount += 1
  }
  return { payments, amount: amount.toFixed(), withoutAmount }
}

const leftOutOf = (lines: readonly SpendLine[], { withoutAmount }: SpendState['totals'], rows: number) => {
  const unread = lines.filter(isUnread).length
  const others = lines.filter((line) => !isPayment(line) && !isUnread(line)).length
  const all: readonly RowsLeftOut[] = [
    { why: 'no exact amount is stated', rows: withoutAmount },
    { why: 'the row states a total or a heading', rows: others },
    { why: 'nothing was read from the row', rows: unread + rows - lines.length },
  ]
  return all.filter((each) => each.rows > 0)
}

/** What one file gives. */
const partOf = (
  source: Source,
  options: PartialSpendOptions,
  plugin: FinancePlugin,
): Omit<ResultPart<SpendState>, 'digest'> => {
  const record = recorder()
  const rules = plugin.rules.filter(({ code }) => !betweenFiles.has(code))
  const model = createModel({ plugins: [definePlugin({ ...plugin, rules: rules.map(record.record) })] })
  const reading = model.recognise(source)
  const report = model.check(reading, { asOf: options.asOf })
  const section = reading.publication.sections.finance
  const lines = section?.spend ?? []
  const codes = new Set<string>(plugin.rules.map(({ code }) => code))
  const recorded = report.rules.map(({ code, applied, passed, reason }) => ({
    ...{ code, applied, passed },
    ...(reason === undefined ? {} : { reason }),
    ...record.draftsOf(code),
  }))
  const pointers = new Set(recorded.flatMap(({ drafts }) => drafts.flatMap(placesIn)))
  const places = [...pointers].flatMap((at): readonly (readonly [JsonPointer, Location])[] => {
    const location = reading.locate(at)
    return location === undefined ? [] : [[at, location]]
  })
  const notRead = reading.parts.flatMap(({ leftOut }) => (leftOut === 'notStated' ? [] : leftOut))
  const totals = totalsOf(lines)
  const rows = lines.length + notRead.length
  const state: SpendState = {
    totals,
    lists:
      section === undefined
        ? null
        : Object.fromEntries(
            Object.entries(section).flatMap(([name, list]) => (Array.isArray(list) ? [[name, list.length]] : [])),
          ),
    tables: lines.reduce((most, { table = 1 }) => Math.max(most, table), 0),
    rules: recorded,
    found: report.findings.filter(({ rule }) => !codes.has(rule)),
    unlisted: (report.unlisted ?? []).filter(({ rule }) => !codes.has(rule)),
    read: report.read,
    notRead,
    places,
    payments: paymentColumns(lines, (line) => reading.locate(`/sections/finance/spend/${String(line)}`)),
  }
  return {
    name: source.name,
    content: contentOf(source),
    rows,
    leftOut: leftOutOf(lines, totals, rows),
    state: toJson(state) as SpendState,
  }
}

/**
 * Returns what the payments of some files give to the result of all: a partial result as plain JSON, which
 * `mergePartials` merges with others and `finishSpend` finishes. Each file is a part, checked by the rules that look at
 * one file; of each payment the part keeps what the rules between files compare (supplier, number, day, amount, type,
 * area, place), some 100 to 200 bytes, and nothing else of its row.
 *
 * @param source - what `read` or `readCsv` of `@imt/tables` gave of one file or several, or the pieces of one file, as
 *   `readCsvInPieces` gives them
 * @param options - the day to judge by, headings, how close equal payments are told
 * @returns the partial result; or that a file has more rows than are held
 * @throws {TypeError} when `source` is none, or an option is not what it should be
 * @example
 * ```ts
 * const at = (line: number) => ({ kind: 'text', source: 'april.txt', line, column: 1 }) as const
 * const cells = (row: number, ...texts: string[]) => texts.map((text) => ({ text, location: at(row) }))
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [cells(2, '01/04/2025', 'Alpha Ltd', '1', '£30,000.00')],
 *   location: at(1),
 * } as const
 * const april = await partialSpend({ name: 'april.csv', kind: 'csv', blocks: [table] }, { asOf: '2026-11-29' })
 * const merged = mergePartials([valueOf(april)])
 * valueOf(finishSpend(valueOf(merged))).totals // => { payments: 1, amount: '30000', withoutAmount: 0 }
 * ```
 */
export const partialSpend = async (
  source: Sources,
  options: PartialSpendOptions,
): Promise<Parsed<PartialResult<SpendState>>> => {
  const { asOf, headings, alikeWithinDays, vendors, ...held } = requireObject(
    options,
    'partialSpend: options',
    optionNames,
  )
  requireDay(asOf, 'partialSpend: options.asOf')
  const holdRows = requireWholeNumber(held.holdRows ?? usualRows, 'partialSpend: options.holdRows', 0)
  if (typeof source !== 'object' || (source as unknown) === null)
    throw new TypeError(`partialSpend: source must be a Source, several, or pieces of one, got ${shown(source)}`)
  const given = {
    ...(headings === undefined ? {} : { headings }),
    ...(alikeWithinDays === undefined ? {} : { alikeWithinDays }),
    ...(vendors === undefined ? {} : { vendors }),
  }
  const plugin = finance(given)
  const sources = await gathered(source, holdRows)
  for (const each of sources) {
    const fault = sourceFault(each)
    if (fault !== undefined) throw new TypeError(`partialSpend: source${fault}`)
    if (rowsOf(each) > holdRows)
      return refused(
        'tooManyRows',
        `${JSON.stringify(each.name)} has more than ${counted(holdRows, 'row')}, and no more of one file are held: nothing of it was counted. Split it, by month for instance, and give each piece its headings; or raise holdRows above ${grouped(holdRows)}`,
      )
  }
  const made = createPartial(
    spendKind,
    toJson({ asOf, ...given }),
    sources.map((each) => partOf(each, { asOf, ...given }, plugin)),
  )
  return { ok: true, value: made, notes: [] }
}
