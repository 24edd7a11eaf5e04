import { counted, Decimal, forCount, formatAmount, listed, longDate, type IsoDate } from '@imt/core'
import {
  compareSpendTables,
  spendFold,
  spendTogether,
  type MissingMonths,
  type SpendBetweenTables,
  type SpendLine,
  type SpendSummary,
} from '@imt/finance'
import { describeLocation } from '@imt/report'
import type { Answer, AnswerTable } from '../answer.js'
import type { LongTable } from '../load/in-pieces.js'
import type { Loaded } from '../load/load.js'
import type { Toolkit } from '../toolkit.js'
import { whole } from './lives.js'
import { missingBeside, type NamedTable } from './months-missing.js'
import { partOf } from './part-of.js'
import { readingProblems, readInPart } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'

/** The options of `imt finance spend`. */
interface SpendOptions {
  /** So many suppliers of each table. */
  readonly suppliers?: number
}

const pounds = (amount: Decimal): string => formatAmount(amount, 'gbp')

const isSpend = (part: unknown): part is readonly SpendLine[] => Array.isArray(part)

const linesOf = (reading: Loaded['reading']): readonly SpendLine[] => {
  const part = partOf({ reading }, 'finance', 'spend')
  return isSpend(part) ? part : []
}

/** The tables of payments in what was read whole, each under the name of its file. */
const tablesReadWhole = ({ reading }: Loaded, lines: readonly SpendLine[]): readonly NamedTable[] => {
  const fold = spendFold()
  fold.add(lines)
  const files = new Map<number | undefined, string>()
  for (const [index, { table }] of lines.entries())
    if (!files.has(table)) {
      const place = reading.locate(`/sections/finance/spend/${String(index)}`)
      files.set(table, place?.source ?? 'a publication in JSON')
    }
  const names = [...files.values()]
  return fold.summaries().map((summary) => {
    const file = files.get(summary.table) ?? ''
    const isOne = names.filter((name) => name === file).length < 2
    return { name: isOne ? file : `${file}, table ${String(summary.table ?? 1)}`, summary }
  })
}

/** A file that is read in pieces is one table. */
const tableInPieces = async (
  { first, pieces }: LongTable,
  toolkit: Toolkit,
): Promise<{ readonly tables: readonly NamedTable[]; readonly problems: readonly string[] }> => {
  const fold = spendFold()
  const problems: string[] = []
  for await (const piece of pieces) {
    fold.add(linesOf(toolkit.recognise(piece)))
    for (const problem of readingProblems({ sources: [piece] })) problems.push(problem)
  }
  return { tables: fold.summaries().map((summary) => ({ name: first.name, summary })), problems }
}

const vatWords = { gross: 'in the amounts', net: 'not in the amounts', unstated: 'not stated' } as const

const filesTable = (tables: readonly NamedTable[]): AnswerTable => ({
  name: 'files',
  title: 'What each file holds',
  headers: [
    'Table',
    'Payments',
    'Total',
    'First paid',
    'Last paid',
    'VAT',
    'No exact amount',
    'No day',
    'Supplier withheld',
    'Totals left out',
    'Rows not read',
  ],
  types: ['text', 'number', 'text', 'date', 'date', 'text', ...Array.from({ length: 5 }, (): 'number' => 'number')],
  rows: tables.map(({ name, summary }) => [
    name,
    String(summary.payments),
    pounds(summary.total),
    summary.first ?? '',
    summary.last ?? '',
    vatWords[summary.vatBasis ?? 'unstated'],
    ...[summary.withoutAmount, summary.undated, summary.withheld, summary.totals, summary.unread].map(String),
  ]),
  remarks: [
    'A payment is a line here, as it was published: one transaction may be split over several. What states no exact amount is in no sum.',
    ...tables
      .filter(({ summary }) => summary.columnsAbsent.length > 0)
      .map(
        ({ name, summary }) =>
          `${name} has no column that the Treasury's guidance asks for as ${listed(summary.columnsAbsent, 'or')}.`,
      ),
  ],
})

const suppliersTable = (tables: readonly NamedTable[], all: SpendSummary | undefined, most: number): AnswerTable => {
  const groups = [...(tables.length > 1 && all !== undefined ? [{ name: 'all tables', summary: all }] : []), ...tables]
  const uncounted = groups.filter(({ summary }) => summary.suppliers === null)
  return {
    name: 'suppliers',
    title: 'Largest suppliers',
    headers: ['Table', 'Supplier', 'Payments', 'Amount'],
    types: ['text', 'text', 'number', 'text'],
    rows: groups.flatMap(({ name, summary }) =>
      (summary.suppliers ?? [])
        .slice(0, most)
        .map(({ supplier, payments, total }) => [name, supplier, String(payments), pounds(total)]),
    ),
    remarks: [
      'Spellings that differ in case, signs or the form of a company are one supplier, under the first of them.',
      ...uncounted.map(({ name }) => `${name} has more than 50,000 suppliers: none is called the largest.`),
    ],
  }
}

const monthsTable = (all: SpendSummary | undefined): AnswerTable => ({
  name: 'months',
  title: 'By month paid',
  headers: ['Month', 'Payments', 'Total'],
  types: ['text', 'number', 'text'],
  rows: (all?.months ?? []).map(({ month, payments, total }) => [month, String(payments), pounds(total)]),
  ...(all === undefined || all.undated === 0
    ? {}
    : {
        remarks: [
          `${counted(all.undated, 'payment')} with no day that can be read ${forCount(all.undated, 'is', 'are')} in no month.`,
        ],
      }),
})

const twiceTable = ({ shared }: SpendBetweenTables, lines: readonly SpendLine[], { reading }: Loaded): AnswerTable => {
  const placeOf = (index: number): string => {
    const place = reading.locate(`/sections/finance/spend/${String(index)}`)
    return place === undefined ? '' : describeLocation(place)
  }
  return {
    name: 'in-two-tables',
    title: 'Payments that stand in two tables',
    headers: ['Supplier', 'Transaction number', 'Paid', 'Amount', 'In one', 'And in another'],
    types: ['text', 'text', 'date'],
    rows: shared.map(({ one, other, day }) => {
      const { supplier = '', transactionNumber = '', amount } = lines[other] ?? {}
      return [supplier, transactionNumber, day, amount?.text.trim() ?? '', placeOf(one), placeOf(other)]
    }),
    remarks: [
      'The same in supplier, number, day and amount, and in type and area where both state them. A payment without one of the first four is not compared.',
    ],
  }
}

const missingTable = (months: readonly MissingMonths[]): AnswerTable => ({
  name: 'months-missing',
  title: 'Months of which no file was given',
  headers: ['Month', 'Entity', 'First month', 'Last month'],
  rows: months.flatMap(({ entity = '', from, to, missing }) => missing.map((month) => [month, entity, from, to])),
})

const sumOf = ({ shared }: SpendBetweenTables, lines: readonly SpendLine[]): Decimal =>
  shared.reduce((sum, { other }) => sum.plus(lines[other]?.amount?.value ?? 0), new Decimal(0))

const periodWords = ({ first, last }: { readonly first?: IsoDate; readonly last?: IsoDate }): string =>
  first === undefined || last === undefined
    ? 'no day of which can be read'
    : first === last
      ? `paid on ${longDate(first)}`
      : `paid from ${longDate(first)} to ${longDate(last)}`

const answer = async ({ loaded, toolkit, options }: Asked<SpendOptions>): Promise<Answer> => {
  const lines = linesOf(loaded.reading)
  const tables = [...tablesReadWhole(loaded, lines)]
  const inPieces: NamedTable[] = []
  const long: { readonly name: string; readonly problems: readonly string[] }[] = []
  for (const table of loaded.tables) {
    const read = await tableInPieces(table, toolkit)
    for (const each of read.tables) {
      tables.push(each)
      inPieces.push(each)
    }
    if (read.tables.length > 0) long.push({ name: table.first.name, problems: read.problems })
  }
  const all = tables.length === 0 ? undefined : spendTogether(tables.map(({ summary }) => summary))
  const between = compareSpendTables(lines)
  const months = missingBeside(between, tables, inPieces)
  const missing = months.flatMap((each) => each.missing)
  const most = options.suppliers ?? 5
  const payments = all?.payments ?? 0
  return {
    summary: [
      ...readInPart(loaded),
      all === undefined
        ? 'No payments were read.'
        : `${counted(payments, 'payment')} of ${counted(tables.length, 'table')} read, ${periodWords(all)}: ${pounds(all.total)} in all.`,
      ...(between.shared.length === 0
        ? []
        : [
            `Check: ${counted(between.shared.length, 'line')} ${forCount(between.shared.length, 'states', 'state')} a payment that another table states as well, so that ${pounds(sumOf(between, lines))} of this ${forCount(between.shared.length, 'is', 'are')} counted again.`,
          ]),
      ...(missing.length === 0
        ? []
        : [
            `Check: of ${counted(missing.length, 'month')} between the first and the last no file was given. ${forCount(missing.length, 'It is', 'They are')} named below.`,
          ]),
    ],
    tables: [
      filesTable(tables),
      suppliersTable(tables, all, most),
      monthsTable(all),
      twiceTable(between, lines, loaded),
      missingTable(months),
    ],
    leftOut: [
      ...readingProblems(loaded),
      ...long.flatMap(({ name, problems }) => [
        ...problems,
        `${name}: it was read in pieces, so that its payments were added up and not compared with those of other files: raise --max-size`,
      ]),
    ],
    lookedAt: [
      ...loaded.reading.tables.flatMap(({ source, table, readAs }) =>
        readAs === 'finance/spend' && table !== undefined ? [{ source, table }] : [],
      ),
      ...long.map(({ name }) => ({ source: name, table: 1 })),
    ],
    json: {
      tables: tables.map(({ name, summary }) => ({
        name,
        ...summary,
        suppliers: summary.suppliers?.slice(0, most) ?? null,
      })),
      ...(all === undefined ? {} : { together: { ...all, suppliers: all.suppliers?.slice(0, most) ?? null } }),
      inTwoTables: between.shared.map(({ one, other, day }) => ({
        supplier: lines[other]?.supplier,
        transactionNumber: lines[other]?.transactionNumber,
        day,
        amount: lines[other]?.amount?.value,
        places: [one, other].map((index) => loaded.reading.locate(`/sections/finance/spend/${String(index)}`)),
      })),
      monthsMissing: months,
    },
    isEmpty: payments === 0,
  }
}

/** What files of payments hold, one by one and together. */
export const spendVerb: Verb<SpendOptions> = {
  name: 'finance spend',
  reads: ['finance/spend'],
  configure: (command) =>
    void command.option(
      '--suppliers <count>',
      'so many of the largest suppliers of each table, 1 to 1000 (default: 5)',
      whole('suppliers', 1000),
    ),
  answer,
}
