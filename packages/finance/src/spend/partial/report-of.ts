import {
  createFindingList,
  createModel,
  definePlugin,
  defineRule,
  summaryOf,
  type Finding,
  type IsoDate,
  type Level,
  type Report,
  type Rule,
  type RuleCode,
  type RuleResult,
} from '@imt/core'
import type { FinancePlugin } from '../../plugin.js'
import type { FinanceCode } from '../../rules/index.js'
import { financeSection } from '../../section.js'
import { betweenFiles } from './between-files.js'
import type { FinishSpendOptions } from './finish-spend.js'
import { movedBy, replayed } from './recorded-rule.js'
import { foundBesides, wholeSpend, type PlacedPart } from './whole-spend.js'

/** What the parts were made with. */
export interface MadeWith {
  readonly asOf: IsoDate
  readonly plugin: FinancePlugin
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

const ranks: readonly Level[] = ['error', 'warning', 'note']
/** A finding that is milder than its rule stays so under another level of the rule. */
const lowerLevel = (one: Level, other: Level): Level => (ranks.indexOf(one) >= ranks.indexOf(other) ? one : other)

/** The report of all parts: what was found in each, and what is found between them. */
export const reportOf = (
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
  return {
    asOf,
    summary: summaryOf(results, report.findings, unlisted),
    rules: results,
    findings: report.findings,
    ...(unlisted.length === 0 ? {} : { unlisted }),
    read: parts.flatMap(({ state }) => state.read),
  }
}
