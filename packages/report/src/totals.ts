import type { Level, Report } from '@imt/core'
import { textWords } from './coverage-words.js'
import { lineOf, ofRule } from './finding-words.js'
import { english } from './messages/english.js'
import { messagesWith, type Messages } from './messages/messages.js'
import type { RenderOptions } from './options.js'

/** The levels, the worst first. */
export const levels: readonly Level[] = ['error', 'warning', 'note']

/** `2 errors, 1 warning (1 accepted), 0 notes` */
export const levelTotals = ({ summary }: Pick<Report, 'summary'>, say: Messages): string =>
  say.levelTotals({
    levels: levels.map((level) => ({
      level,
      count: summary[level],
      accepted: summary.accepted?.[level] ?? 0,
      known: summary.known?.[level] ?? 0,
    })),
  })

/** What stands at the head of a report for people, each a sentence. */
export const headWords = (report: Report, { files, readOn, messages }: RenderOptions): readonly string[] => {
  const { asOf, configuration, summary } = report
  const { applied, passed } = summary
  const say = messagesWith(messages)
  return [
    say.checksRan({ totals: levelTotals(report, say), applied, passed }),
    say.judgedAsOf({ asOf, readOn }),
    say.files({ files }),
    ...(configuration === undefined ? [] : [say.settings({ configuration })]),
    ...(applied === 0 ? [say.nothingChecked()] : []),
  ]
}

/** What was counted and is not listed is said for each code, or a reader would take the list for all there is. */
export const notListedWords = ({ unlisted = [] }: Pick<Report, 'unlisted'>, say: Messages): readonly string[] =>
  unlisted.map((each) => say.notListed(each))

/** So many findings that are gone, or that were not looked at again, are named; `imt diff` lists them all. */
const most = 10

const named = <T>(
  all: readonly T[],
  words: (each: T) => string,
  rest: (left: { readonly count: number }) => string,
): readonly string[] => [
  ...all.slice(0, most).map(words),
  ...(all.length > most ? [rest({ count: all.length - most })] : []),
]

/** What a report says of the earlier one that it was held to, each a sentence. */
export const baselineWords = ({ baseline }: Pick<Report, 'baseline'>, say: Messages): readonly string[] => {
  if (baseline === undefined) return []
  const { name, known, gone, notLookedAt, remarks } = baseline
  return [
    say.heldTo({ name, known, gone: gone.length }),
    ...remarks,
    ...named(gone, (finding) => say.gone({ finding: lineOf(finding, say) }), say.moreGone),
    ...named(
      notLookedAt,
      ({ finding, why }) => say.notLookedAtAgain({ finding: lineOf(finding, say), why }),
      say.moreNotLookedAtAgain,
    ),
  ]
}

/** What was counted and is not listed, and what was read in pieces or kept from being looked at, each a sentence. */
export const shortWords = (report: Report, say: Messages = english): readonly string[] => [
  ...baselineWords(report, say),
  ...notListedWords(report, say),
  ...(report.textNotRead ?? []).map((each) => say.saidOf({ what: each.source, words: `${textWords(each, say)}.` })),
  ...(report.inPieces ?? []).map(
    ({ source, rows, leftOut, engine }) =>
      `${say.inPieces({ source, rows, engine })}${leftOut === 0 ? '' : say.ofWhichNotChecked({ count: leftOut })}.`,
  ),
  ...report.rules.flatMap(({ code, outcome, reason = '' }) =>
    outcome === 'notApplicable' && keptFrom.test(reason)
      ? [say.ruleNotApplied({ code, reason: ofRule(code, 'reason', reason, say) })]
      : [],
  ),
]

/** Reasons for which a rule that had something to look at did not. Silence never reads as a pass. */
export const keptFrom = /^not run:|could not be read|cannot be read|was left out|switched off/
