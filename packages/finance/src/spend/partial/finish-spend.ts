import {
  Decimal,
  grouped,
  isIsoDate,
  listed,
  namesOf,
  partialNotes,
  readPartial,
  refused,
  requireChoice,
  requireObject,
  requireWholeNumber,
  type Acceptance,
  type EarlierPart,
  type Finding,
  type LeftOut,
  type Level,
  type Location,
  type Parsed,
  type PartialResult,
  type Report,
  type ResultPart,
  type SummaryLine,
} from '@imt/core'
import { finance, type FinanceOptions, type FinancePlugin } from '../../plugin.js'
import type { FinanceCode } from '../../rules/index.js'
import { betweenFiles } from './between-files.js'
import { partsWithMore } from './parts-with-more.js'
import { reportOf, type MadeWith } from './report-of.js'
import { spendKind, spendStateSchema, type SpendState, type SpendTotals } from './spend-state.js'
import { placedParts, type PlacedPart } from './whole-spend.js'
import { yearsOfParts } from './years-of-parts.js'

/** What of a part a finished result keeps. */
export type FinishedPart = Pick<ResultPart, 'name' | 'content' | 'rows' | 'leftOut' | 'digest'>

/** What the payments of all parts come to, and what is found, as `readSpend` gives it of all files at once. */
export interface FinishedSpend {
  /** Says that it is no partial result. */
  readonly finished: typeof spendKind
  /** What it was made of, by name. */
  readonly parts: readonly FinishedPart[]
  /** As listed: a payment that stands in two files is in it twice, and a finding says so. */
  readonly totals: SpendTotals
  readonly findings: readonly Finding[]
  /** What each table holds, in a few lines. */
  readonly summaries: readonly (readonly SummaryLine[])[]
  /** Rows from which nothing was read, and why. */
  readonly leftOut: readonly LeftOut<Location>[]
  readonly report: Report
}

/** How a result is finished. */
export interface FinishSpendOptions {
  /**
   * So many payments are compared between files: 500,000 unless given, which take about 1.4 GB. Of more this is not
   * done, and said.
   */
  readonly holdPayments?: number
  /** The parts of an earlier result: what has come since, and what is no longer there, is told. */
  readonly earlier?: readonly EarlierPart[]
  /** Levels of codes that differ from their own, or `off`, as a check of a model takes them; of readers' codes, too. */
  readonly levels?: Readonly<Record<string, Level | 'off'>>
  /** Findings that were accepted, by their fingerprints, as a check of a model takes them. */
  readonly accepted?: readonly Acceptance[]
}

const optionNames = namesOf<FinishSpendOptions>({ holdPayments: true, earlier: true, levels: true, accepted: true })

const usualPayments = 500_000

/** The sum of what parts come to. */
const totalsOf = (parts: readonly PlacedPart[]): SpendTotals => {
  let amount = new Decimal(0)
  let [payments, withoutAmount] = [0, 0]
  for (const { state } of parts) {
    amount = amount.plus(state.totals.amount)
    payments += state.totals.payments
    withoutAmount += state.totals.withoutAmount
  }
  return { payments, amount: amount.toFixed(), withoutAmount }
}

/** Returns what parts were made with; `undefined` where that is none that `partialSpend` takes. */
const madeWith = ({ options }: PartialResult): MadeWith | undefined => {
  const { asOf, ...rest } = options
  if (typeof asOf !== 'string' || !isIsoDate(asOf)) return undefined
  try {
    return { asOf, plugin: finance(rest as FinanceOptions) }
  } catch {
    return undefined
  }
}

/** The rules that a part was not checked by, or by which it was and which are none here. */
const otherRules = ({ rules }: SpendState, plugin: FinancePlugin): readonly string[] => {
  const here = plugin.rules.map(({ code }) => code).filter((code) => !betweenFiles.has(code))
  const there = rules.map(({ code }) => code)
  return [
    ...here.filter((code) => !there.includes(code)),
    ...there.filter((code) => !here.includes(code as FinanceCode)),
  ]
}

/**
 * Returns the result of a partial result: what `readSpend` gives of all its files at once, in the order of their names.
 * The same findings with the same places and fingerprints, the same counts of checks, and the exact sum.
 *
 * It is made of the parts that are there: where one comes later, merge it with the others and finish again, with the
 * parts of the `earlier` result, so that what has changed is told.
 *
 * @param partial - as `partialSpend` or `mergePartials` gave it, or `JSON.parse` of what was written of it
 * @param options - how many payments are compared between files, and what an earlier result was made of
 * @returns the result, with notes on its parts; or why there is none
 * @throws {TypeError} when an option is not what it should be
 * @example
 * ```ts
 * const location = { kind: 'text', source: 'april.txt', line: 1, column: 1 } as const
 * const table = {
 *   kind: 'table',
 *   under: [],
 *   headers: ['Date', 'Supplier', 'Transaction number', 'Amount'],
 *   rows: [['01/04/2025', 'Alpha Ltd', '1', '£30,000.10'].map((text) => ({ text, location }))],
 *   location,
 * } as const
 * const file = (name: string) =>
 *   partialSpend({ name, kind: 'csv', blocks: [{ ...table, caption: name }] }, { asOf: '2026-11-29' })
 * const partials = [await file('may.csv'), await file('april.csv')]
 * const merged = mergePartials(partials.map(valueOf))
 * const result = valueOf(finishSpend(valueOf(merged)))
 * result.totals.amount // => '60000.2'
 * result.findings.map(({ rule }) => rule) // => ['finance/payment-in-two-tables']
 * ```
 */
export const finishSpend = (partial: unknown, options: FinishSpendOptions = {}): Parsed<FinishedSpend> => {
  const {
    holdPayments = usualPayments,
    earlier,
    levels = {},
    accepted,
  } = requireObject(options, 'finishSpend: options', optionNames)
  requireWholeNumber(holdPayments, 'finishSpend: options.holdPayments', 0)
  requireObject(levels, 'finishSpend: options.levels')
  for (const [code, level] of Object.entries(levels))
    requireChoice(level, ['error', 'warning', 'note', 'off'], `finishSpend: options.levels[${JSON.stringify(code)}]`)
  const read = readPartial(partial, spendKind)
  if (!read.ok) return read
  const strange = read.value.parts.find(({ state }) => !spendStateSchema.safeParse(state).success)
  const made = madeWith(read.value)
  if (strange !== undefined || made === undefined)
    return refused(
      'partialDamaged',
      `${strange === undefined ? 'What its parts were made with' : `The part of ${JSON.stringify(strange.name)}`} is none that partialSpend writes. Make it anew from its file`,
    )
  const whole = read.value as PartialResult<SpendState>
  for (const { name, state } of whole.parts) {
    const others = otherRules(state, made.plugin)
    if (others.length > 0)
      return refused(
        'partialVersion',
        `The part of ${JSON.stringify(name)} was made by another version of the toolkit, which has other rules (${listed(others.slice(0, 3), 'and')}${others.length > 3 ? ' among them' : ''}). Make all parts by one version`,
      )
  }
  const parts = placedParts(whole)
  const totals = totalsOf(parts)
  const isHeld = totals.payments <= holdPayments
  const why = `not run: it compares the payments of all files, which are ${grouped(totals.payments)}, and no more than ${grouped(holdPayments)} are held. Merge fewer files at once, such as those of one body or one year`
  const asked = { levels, ...(accepted === undefined ? {} : { accepted }) }
  const report = reportOf(made, parts, asked, isHeld ? undefined : why)
  return {
    ok: true,
    value: {
      finished: spendKind,
      parts: whole.parts.map(({ name, content, rows, leftOut, digest }) => ({ name, content, rows, leftOut, digest })),
      totals,
      findings: report.findings,
      summaries: report.read.flatMap(({ summary }) => (summary === undefined ? [] : [summary])),
      leftOut: parts.flatMap(({ state }) => state.notRead),
      report,
    },
    notes: [
      ...partialNotes(whole, earlier),
      ...yearsOfParts(whole.parts),
      ...partsWithMore(parts),
      ...(isHeld
        ? []
        : [
            {
              code: 'tooManyPayments',
              message: `Payments were not compared between files: these are ${grouped(totals.payments)}, and no more than ${grouped(holdPayments)} are held. Merge fewer files at once, such as those of one body or one year`,
              params: { payments: totals.payments, holdPayments },
            },
          ]),
    ],
  }
}
