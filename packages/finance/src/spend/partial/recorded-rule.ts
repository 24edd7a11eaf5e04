import type { FindingDraft, JsonPointer, Level, Rule, Run } from '@imt/core'
import type { FinanceCode } from '../../rules/index.js'
import type { RecordedRule } from './spend-state.js'

/** So many findings of one code a report lists. */
const most = 1_000

/** What rules report while they run, by their codes. */
export interface Recorder {
  /** Returns a rule that does what it did, and is written down. */
  record(rule: Rule<FinanceCode>): Rule<FinanceCode>
  draftsOf(code: string): Pick<RecordedRule, 'drafts' | 'more'>
}

/** Returns what writes down the drafts of rules: the first of each, and how many more. */
export const recorder = (): Recorder => {
  const kept = new Map<string, FindingDraft[]>()
  const more = new Map<string, Map<Level, number>>()
  const watched = (rule: Rule<FinanceCode>, run: Run): Run => ({
    ...run,
    report: (draft) => {
      run.report(draft)
      const drafts = kept.get(rule.code) ?? []
      kept.set(rule.code, drafts)
      if (drafts.length < most) {
        drafts.push(draft)
        return
      }
      const counts = more.get(rule.code) ?? new Map<Level, number>()
      more.set(rule.code, counts)
      const level = draft.level ?? rule.level
      counts.set(level, (counts.get(level) ?? 0) + 1)
    },
  })
  return {
    record: (rule) => {
      const { begin } = rule
      return {
        ...rule,
        check: (sections: unknown, run) => {
          rule.check(sections, watched(rule, run))
        },
        ...(begin === undefined
          ? {}
          : {
              begin: () => {
                const begun = begin()
                const { end } = begun
                const check = (sections: unknown, run: Run): void => {
                  begun(sections, watched(rule, run))
                }
                return Object.assign(
                  check,
                  end === undefined
                    ? {}
                    : {
                        end: (run: Run): void => {
                          end(watched(rule, run))
                        },
                      },
                )
              },
            }),
      }
    },
    draftsOf: (code) => ({
      drafts: kept.get(code) ?? [],
      more: [...(more.get(code) ?? [])].map(([level, count]) => ({ level, count })),
    }),
  }
}

/** Returns a rule that reports what was written down of it, and looks at nothing. */
export const replayed = (rule: Rule<FinanceCode>, drafts: () => Iterable<FindingDraft>): Rule<FinanceCode> => {
  const { code, level, band, summary, explain, citation, reads } = rule
  return {
    ...{ code, level, band, summary, explain, citation, reads },
    check: (_: unknown, run) => {
      for (const draft of drafts()) run.report(draft)
    },
  }
}

/** Every place that a draft or a finding names. */
export const placesIn = ({ at, evidence, repair, candidates }: Omit<FindingDraft, 'key'>): readonly JsonPointer[] => [
  at,
  ...(evidence ?? []).map((each) => each.at),
  ...(repair === undefined ? [] : [repair.at]),
  ...(candidates ?? []).flatMap((each) => each.changes.map((change) => change.at)),
]

/** A draft or a finding whose places are those of the whole. */
export const movedBy = <Draft extends Omit<FindingDraft, 'key'>>(
  draft: Draft,
  placeOf: (at: JsonPointer) => JsonPointer,
): Draft => {
  const move = <Placed extends { readonly at: JsonPointer }>(each: Placed): Placed => ({
    ...each,
    at: placeOf(each.at),
  })
  const { evidence, repair, candidates } = draft
  return {
    ...draft,
    at: placeOf(draft.at),
    ...(evidence === undefined ? {} : { evidence: evidence.map(move) }),
    ...(repair === undefined ? {} : { repair: move(repair) }),
    ...(candidates === undefined
      ? {}
      : { candidates: candidates.map((each) => ({ ...each, changes: each.changes.map(move) })) }),
  }
}
