import {
  createFindingList,
  createModel,
  Decimal,
  defineRule,
  definePlugin,
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
  type IsoDate,
  type LeftOut,
  type Level,
  type Location,
  type Parsed,
  type PartialResult,
  type Report,
  type ResultPart,
  type Rule,
  type RuleCode,
  type RuleResult,
  type SummaryLine,
} from '@imt/core'
import { finance, type FinanceOptions, type FinancePlugin } from '../../plugin.js'
import type { FinanceCode } from '../../rules/index.js'
import { financeSection } from '../../section.js'
import { betweenFiles } from './between-files.js'
import { partsWithMore } from './parts-with-more.js'
import { movedBy, replayed } from './recorded-rule.js'
import { spendKind, spendStateSchema, type SpendState, type SpendTotals } from './spend-state.js'
import { foundBesides, placedParts, wholeSpend, type PlacedPart } from './whole-spend.js'
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

/** What became of a rule in all files. */
const resultOf = (code: RuleCode, parts: readonly PlacedPart[], isFound: boolean): RuleResult => {
  const all = parts.flatMap(({ state }) => {
    const rule = state.rules.find((each) => each.code === code)
    return rule === undefined ? [] : [{ ...rule, hasLines: (state.lists?.['spend'] ?? 0) > 0 }]
  })
  const applied = all.reduce((sum, rule) => sum + rule.applied, 0)
  const passed = all.reduce((sum, rule) => sum + rule.passed, 0)
  const failed = all.find((rule) => rule.applied > 0 && rule.reason !== undefined)?.reason
  if (applied > 0)
    return {
      ...{ code, outcome: isFound || applied > passed ? 'failed' : 'passed', applied, passed },
      ...(failed === undefined ? {} : { reason: failed }),
    }
  // What a file without payments says of itself is not so of the whole.
  const reason = (all.find(({ hasLines }) => hasLines) ?? all[0])?.reason ?? 'there is no part'
  return { ...{ code, outcome: 'notApplicable', applied, passed }, reason }
}

/** Stands in for a rule that is not run. */
const notRun = ({ code, level, band, summary, explain, citation }: Rule<FinanceCode>, why: string) =>
  defineRule({
    ...{ code, level, band, summary, explain, citation },
    reads: [financeSection],
    check: (_, run) => {
      run.notApplicable(why)
    },
  })

/** What the parts were made with. */
interface MadeWith {
  readonly asOf: IsoDate
  readonly plugin: FinancePlugin
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

const ranks: readonly Level[] = ['error', 'warning', 'note']
/** A finding that is milder than its rule stays so under another level of the rule. */
const lowerLevel = (one: Level, other: Level): Level => (ranks.indexOf(one) >= ranks.indexOf(other) ? one : other)

/** The report of all parts: what was found in each, and what is found between them. */
const reportOf = (
  { asOf, plugin }: MadeWith,
  parts: readonly PlacedPart[],
  { levels = {}, accepted }: Pick<FinishSpendOptions, 'levels' | 'accepted'>,
  whyNot: string | undefined,
): Report => {
  const isHeld = whyNot === undefined
  const codes = new Set<string>(plugin.rules.map(({ code }) => code))
  const isOfModel = (code: string): boolean => codes.has(code) || /^(?:core|finance)\//.test(code)
  // What readers found is no rule of the model: their levels are given here.
  const carried = <Each extends Pick<Finding, 'rule' | 'level'>>(each: Each): readonly Each[] => {
    const level = isOfModel(each.rule) ? each.level : (levels[each.rule] ?? each.level)
    return level === 'off' ? [] : [{ ...each, level }]
  }
  const rules = plugin.rules.map((rule) =>
    betweenFiles.has(rule.code)
      ? isHeld
        ? rule
        : notRun(rule, whyNot)
      : replayed(rule, function* () {
          for (const { state, placeOf } of parts) {
            const drafts = state.rules.find(({ code }) => code === rule.code)?.drafts ?? []
            for (const draft of drafts) yield movedBy(draft, placeOf)
          }
        }),
  )
  const model = createModel({ plugins: [definePlugin({ ...plugin, rules })] })
  const { lines, places } = wholeSpend(parts, isHeld)
  const isThere = parts.some(({ state }) => state.lists !== null)
  const reading = model.fromJson({
    publication: { sections: isThere ? { finance: lines.length === 0 ? {} : { spend: lines } } : {} },
    findings: foundBesides(parts).flatMap(carried),
    unlisted: parts.flatMap(({ state }) => state.unlisted).flatMap(carried),
    unread: [],
    tables: [],
    dates: [],
    parts: [],
    places,
  })
  const report = model.check(reading, {
    asOf,
    levels: Object.fromEntries(Object.entries(levels).filter(([code]) => isOfModel(code))),
    ...(accepted === undefined ? {} : { accepted }),
  })
  const found = new Set<string>([
    ...report.findings.map(({ rule }) => rule),
    ...(report.unlisted ?? []).map(({ rule }) => rule),
  ])
  const results = report.rules.map((result) =>
    betweenFiles.has(result.code) || levels[result.code] === 'off'
      ? result
      : resultOf(result.code, parts, found.has(result.code)),
  )
  // What a part only counted is not listed in the whole either.
  const list = createFindingList()
  for (const each of report.unlisted ?? []) list.count(each.rule, each.level, each.count)
  for (const { state } of parts)
    for (const { code, more } of state.rules) {
      const own = plugin.rules.find((rule) => rule.code === code)?.level
      for (const { level, count } of more) {
        const asked = levels[code] ?? own ?? level
        if (asked !== 'off') list.count(code as RuleCode, level === own ? asked : lowerLevel(level, asked), count)
      }
    }
  const { unlisted } = list.all()
  const count = (level: Level): number =>
    report.findings.filter((finding) => finding.level === level).length +
    unlisted.reduce((sum, each) => sum + (each.level === level ? each.count : 0), 0)
  return {
    asOf,
    summary: {
      error: count('error'),
      warning: count('warning'),
      note: count('note'),
      applied: results.reduce((sum, { applied }) => sum + applied, 0),
      passed: results.reduce((sum, { passed }) => sum + passed, 0),
      notApplicable: results.filter(({ outcome }) => outcome === 'notApplicable').length,
      ...(report.summary.accepted === undefined ? {} : { accepted: report.summary.accepted }),
    },
    rules: results,
    findings: report.findings,
    ...(unlisted.length === 0 ? {} : { unlisted }),
    read: parts.flatMap(({ state }) => state.read),
  }
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
