import {
  counted,
  Decimal,
  forCount,
  formatAmount,
  grouped,
  listed,
  type ColumnNames,
  type RecordBatch,
} from '@imt/core'
import {
  ledgerLayoutOf,
  ledgerSummary,
  mergeLedgers,
  summariseLedger,
  type ComparedLedgerTotal,
  type LedgerColumn,
  type LedgerPartial,
  type LedgerStatement,
  type LedgerSummary,
} from '@imt/finance'
import { describeLocation } from '@imt/report'
import { InvalidArgumentError, Option } from 'commander'
import type { Answer, AnswerTable } from '../answer.js'
import { eachNonEmpty } from './options.js'
import { partTables } from './part-tables.js'
import { readingProblems, readInPart } from './reading-problems.js'
import type { Asked, Verb } from './verb.js'

type Columns = Partial<ColumnNames<LedgerColumn>>

/** The options of `imt finance ledger`. */
interface LedgerOptions {
  readonly column?: Columns
  readonly period?: readonly string[]
  /** By the codes of accounts, where a ledger states no class of its own. */
  readonly by?: 'class' | 'account'
  readonly creditsBelowZero?: boolean
  /** What all lines are of, where no column names their cost centre. */
  readonly costCentre?: string
}

/** A table of a file as it was summed up. */
interface Summed {
  readonly name: string
  readonly source: string
  readonly table: number
  readonly summary: LedgerSummary
  /** A published budget has totals of classes and of groups beside those of a ledger: `imt check` knows them. */
  readonly isBudget: boolean
  /** A column names the cost centre of each line. */
  readonly statesCentres: boolean
}

/** The headings of accounts, as ledgers have them. */
const accountHeadings: readonly string[] = [
  'Account',
  'Account code',
  'Account no',
  'Account number',
  'Natural account',
  'Nominal',
  'Nominal code',
  'N/C',
  'GL code',
  'GL account',
  'Subjective',
  'Subjective code',
  'Expense code',
  'Ledger code',
  'Account name',
  'Account description',
  'Subjective description',
  'Nominal description',
]

/** Under which name lines are added up that no column gives a cost centre. */
const wholeLedger = 'Whole ledger'

const pounds = (pence: string): string => formatAmount(new Decimal(pence).div(100), 'gbp')

const outcomes: Readonly<Record<ComparedLedgerTotal['outcome'], string>> = {
  agrees: 'agrees',
  differs: 'differs',
  open: 'not known: a line above it was not added up',
}

const totalsOf = ({ summary, isBudget }: Summed): readonly ComparedLedgerTotal[] => (isBudget ? [] : summary.totals)

/** What became of the records of each table. */
const filesTable = (all: readonly Summed[]): AnswerTable => ({
  name: 'files',
  title: 'What was added up',
  headers: ['Table', 'Records', 'Added up', 'Of other periods', 'Totals left out', 'Refused', 'Amount'],
  types: ['text', 'number', 'number', 'number', 'number', 'number'],
  rows: all.map(({ name, summary: { counts, partial } }) => [
    name,
    ...[counts.records, counts.summarised, counts.otherPeriods, counts.totals, counts.refused].map(String),
    pounds(partial.cells.reduce((sum, { pence }) => sum + BigInt(pence), 0n).toString()),
  ]),
  ...(all.length < 2
    ? {}
    : { remarks: ['These are added up together. Check that no table repeats the lines of another.'] }),
})

const tablesOf = (all: readonly Summed[], whole: LedgerStatement): readonly AnswerTable[] => [
  {
    name: 'revenue',
    title: 'By cost centre and class',
    headers: ['Cost centre', 'Class', 'Amount'],
    rows: whole.revenue.map((line) => [line.costCentre, line.class, String(line.budget)]),
  },
  {
    name: 'classes',
    title: 'By class',
    headers: ['Class', 'Amount'],
    rows: whole.classSummary.map((line) => [line.class, String(line.budget)]),
  },
  {
    name: 'totals',
    title: 'Totals that the files state',
    headers: ['Total', 'Column', 'Stated', 'Lines come to', 'Outcome', 'Where'],
    rows: all.flatMap((each) =>
      totalsOf(each).map(({ at, words, column, stated, computed, outcome }) => [
        words,
        column,
        pounds(stated),
        pounds(computed),
        outcomes[outcome],
        describeLocation(at),
      ]),
    ),
  },
  filesTable(all),
]

/** Records that are in no sum, each with its place; of very many the first. */
const refusedOf = ({ name, summary: { refusals, counts } }: Summed): readonly string[] => {
  const more = counts.refused + counts.totals - refusals.length
  return [
    ...refusals.map(({ at, why }) => `${describeLocation(at)}: ${why}`),
    ...(more > 0 ? [`${name}: ${counted(more, 'record')} more, which the table "files" counts`] : []),
  ]
}

/** Of tables that are no ledger this says which headings are missing, and how to name them. */
const notLedger =
  (by: NonNullable<LedgerOptions['by']>) =>
  ({ name, summary: { refusals } }: Summed): string =>
    `${name}: no ledger with the columns that are needed. ${refusals[0]?.why ?? ''}: --column costCentre=HEADING, and likewise class, amount, debit, credit or period${by === 'account' ? '' : '; --cost-centre NAME where no column names cost centres; --by account sums up by the codes of accounts'}`

const isLedger = ({ summary: { counts } }: Summed): boolean =>
  counts.refusedBy.noColumns === undefined && counts.refusedBy.amountAmbiguous === undefined

/** The batches as they come; of the first record with something in it the headings are told. */
const lookedInto = async function* (
  batches: AsyncIterable<RecordBatch>,
  tell: (headings: readonly string[]) => void,
): AsyncGenerator<RecordBatch, void, undefined> {
  let isTold = false
  for await (const batch of batches) {
    const [headings] = batch.fields
    if (!isTold && headings !== undefined) {
      tell(headings)
      isTold = true
    }
    yield batch
  }
}

const answer = async ({ loaded, options }: Asked<LedgerOptions>): Promise<Answer> => {
  const { column, period, by = 'class', creditsBelowZero = false } = options
  // A table of classes and amounts alone may be anything: that it is a ledger is to be said.
  const costCentre = options.costCentre ?? (by === 'account' ? wholeLedger : undefined)
  // A column has one meaning: what the codes mean is not asked here.
  const columns = { ...(by === 'account' ? { class: accountHeadings, subjective: [] } : {}), ...column }
  const all: Summed[] = []
  for (const { batches, ...place } of partTables(loaded)) {
    let statesCentres = true
    const summary = await summariseLedger(
      lookedInto(batches, (headings) => {
        statesCentres = 'width' in ledgerLayoutOf(headings, { columns })
      }),
      {
        columns,
        ...(costCentre === undefined ? {} : { costCentre }),
        creditsBelowZero,
        ...(period === undefined ? {} : { periods: period }),
      },
    )
    const isBudget = loaded.reading.tables.some(
      ({ source, table, readAs }) =>
        source === place.source &&
        table === place.table &&
        readAs !== null &&
        /^finance\/(?:revenue|classSummary)$/.test(readAs),
    )
    all.push({ ...place, summary, isBudget, statesCentres })
  }
  const ledgers = all.filter((each) => isLedger(each) && each.summary.counts.records > 0)
  const others = all.filter((each) => !isLedger(each))
  const [first, ...more] = ledgers.map(({ summary }) => summary.partial)
  const merged = first && more.reduce<LedgerPartial>(mergeLedgers, first)
  const statement = merged === undefined ? { revenue: [], classSummary: [] } : ledgerSummary(merged)
  const count = (key: 'records' | 'summarised' | 'totals' | 'refused' | 'otherPeriods'): number =>
    ledgers.reduce((sum, { summary }) => sum + summary.counts[key], 0)
  const differing = ledgers.flatMap(totalsOf).filter(({ outcome }) => outcome === 'differs')
  const named = ledgers.filter(({ statesCentres }) => !statesCentres).map(({ name }) => name)
  const doubtful = ledgers.filter(({ summary }) => summary.creditsDoubtful)
  return {
    summary: [
      ...readInPart(loaded),
      ...(named.length === 0
        ? []
        : [
            `${listed(named, 'and')} ${forCount(named.length, 'states', 'state')} no cost centre: all lines are added up under "${costCentre ?? ''}"${options.costCentre === undefined ? '. --cost-centre NAME gives them another name, --column costCentre=HEADING a column' : ''}.`,
          ]),
      ...doubtful.map(
        ({ name }) =>
          `Check: the credits of ${name} come to less than nothing, so that they seem to be written ${creditsBelowZero ? 'above zero: leave out --credits-below-zero' : 'below zero, and were added where they should be taken off: say --credits-below-zero'}, if they are.`,
      ),
      `${counted(ledgers.length, 'table')} read as a ledger: ${counted(count('records'), 'record')}, ${grouped(count('summarised'))} of them added up, ${counted(count('totals'), 'row')} of totals left out, ${grouped(count('refused'))} refused${count('otherPeriods') === 0 ? '' : `, ${grouped(count('otherPeriods'))} of other periods`}.`,
      ...(differing.length === 0
        ? []
        : [
            `${counted(differing.length, 'total')} that the files state ${differing.length === 1 ? 'differs' : 'differ'} from the lines above: check which is right.`,
          ]),
    ],
    tables: tablesOf(ledgers, statement),
    leftOut: [
      ...readingProblems(loaded),
      ...others.map(notLedger(by)),
      ...ledgers
        .filter(({ isBudget, summary }) => isBudget && summary.totals.length > 0)
        .map(
          ({ name }) =>
            `${name}: its totals are those of a published budget, and were not compared here: imt check does`,
        ),
      ...ledgers.flatMap(refusedOf),
    ],
    lookedAt: all.map(({ source, table }) => ({ source, table })),
    json: {
      ...statement,
      tables: ledgers.map((each) => ({
        name: each.name,
        counts: each.summary.counts,
        creditsDoubtful: each.summary.creditsDoubtful,
        refusals: each.summary.refusals,
        totals: totalsOf(each),
      })),
    },
    isEmpty: count('summarised') === 0,
  }
}

const roles: readonly LedgerColumn[] = ['costCentre', 'class', 'period', 'amount', 'debit', 'credit', 'side']

const columns = (text: string, before: Columns = {}): Columns => {
  const at = text.indexOf('=')
  const role = roles.find((each) => each === text.slice(0, Math.max(at, 0)).trim())
  const heading = text.slice(at + 1).trim()
  if (role === undefined || heading === '')
    throw new InvalidArgumentError(`It must be ${listed(roles, 'or')}, "=" and the heading of your ledger.`)
  return { ...before, [role]: [heading] }
}

/** A ledger summed up by cost centre and class, its totals held to its lines, and what was refused. */
export const ledgerVerb: Verb<LedgerOptions> = {
  name: 'finance ledger',
  reads: [],
  anyInPieces: true,
  configure: (command) =>
    void command
      .option(
        '--column <role=heading>',
        `the heading of ${listed(roles, 'or')} in your ledger; may be given again`,
        columns,
      )
      .addOption(
        new Option('--by <what>', 'sum up by the class of the ledger, or by its codes of accounts')
          .choices(['class', 'account'])
          .default('class'),
      )
      .option('--cost-centre <name>', 'what all lines are of, where no column of the ledger names their cost centre')
      .option('--credits-below-zero', 'the column of credits holds them below zero, as -20.00 or (20.00)')
      .option('--period <name>', 'only this period, as the ledger writes it; may be given again', eachNonEmpty),
  answer,
}
