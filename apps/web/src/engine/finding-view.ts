import { grouped, type Finding, type RuleMeta } from '@imt/core'
import {
  acceptedWords,
  changesWords,
  citationWords,
  describeLocation,
  differenceWords,
  sentence,
} from '@imt/report/words'
import type { Filter, FindingPage, FindingView } from './messages.js'
import type { Places } from './places.js'

/** What the page shows of findings. */
export interface Found {
  readonly findings: readonly Finding[]
  readonly rules: readonly RuleMeta<`${string}/${string}`>[]
  readonly places: Places
}

/** So many figures that a finding rests on are named. */
const evidenceShown = 100

const detailsOf = (finding: Finding): FindingView['details'] =>
  (
    [
      ['About', finding.about],
      ['Stated', finding.stated],
      ['Computed', finding.computed],
      ['Difference', differenceWords(finding)],
    ] as const
  ).flatMap(([name, value]) => (value === undefined || value === '' ? [] : [[name, value] as const]))

const placeOf = ({ location, at }: Pick<Finding, 'location' | 'at'>): string =>
  location === undefined ? at : describeLocation(location)

const view = (
  finding: Finding,
  index: number,
  { places }: Found,
  summaries: ReadonlyMap<string, string>,
): FindingView => {
  const { level, band, rule, message, repair, candidates = [], evidence = [], citation = [], accepted } = finding
  const target = places.of(finding.location)
  return {
    index,
    level,
    band,
    rule,
    summary: summaries.get(rule) ?? rule,
    message: sentence(message),
    place: placeOf(finding),
    ...(target === undefined ? {} : { target }),
    details: detailsOf(finding),
    ...(repair === undefined ? {} : { repair: { words: changesWords([repair]), proof: sentence(repair.proof) } }),
    candidates: candidates.map(({ changes, why }) => `${changesWords(changes)} (${why})`),
    evidence: [
      ...evidence.slice(0, evidenceShown).map((each) => {
        const to = places.of(each.location)
        return { words: each.text, place: placeOf(each), ...(to === undefined ? {} : { target: to }) }
      }),
      ...(evidence.length > evidenceShown
        ? [{ words: `${grouped(evidence.length - evidenceShown)} more`, place: 'in the saved report' }]
        : []),
    ],
    citations: citation.map((each) => ({ words: citationWords(each), url: each.url })),
    fingerprint: finding.fingerprint,
    ...(accepted === undefined ? {} : { accepted: acceptedWords(accepted) }),
  }
}

/** The numbers of the findings that a filter leaves. */
export const filtered = (findings: readonly Finding[], { levels, rule, source }: Filter): readonly number[] =>
  findings.flatMap((finding, index) =>
    (levels === undefined || levels.includes(finding.level)) &&
    (rule === undefined || finding.rule === rule) &&
    (source === undefined || finding.location?.source === source)
      ? [index]
      : [],
  )

/** Returns a page of the findings that a filter leaves. */
export const findingPage = (
  found: Found,
  { filter, from, count }: { readonly filter: Filter; readonly from: number; readonly count: number },
): FindingPage => {
  const left = filtered(found.findings, filter)
  const summaries = new Map(found.rules.map(({ code, summary }) => [code as string, summary]))
  const shown = left.slice(from, from + count).flatMap((index) => {
    const finding = found.findings[index]
    return finding === undefined ? [] : [view(finding, index, found, summaries)]
  })
  return { count: left.length, from, findings: shown }
}
