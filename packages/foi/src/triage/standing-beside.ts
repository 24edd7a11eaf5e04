import { isRecord, listed, pointerTo, type Finding, type JsonPointer, type Location } from '@imt/core'
import { citedProvisions } from '../citations/cited-provisions.js'
import { classifyQuestion } from './classify-question.js'

/** What a publication says at large of requests about security, to be read beside a question that has signs of it. */
export interface StandingBeside {
  /** Where it stands in the publication. */
  readonly at: JsonPointer
  /** Where it stands in the file that was published, where that is known. */
  readonly location?: Location
  readonly heading?: string
  /** The exemptions that it cites, as `s31(1)(a)`. */
  readonly cites: readonly string[]
  /** Findings of the report about it. */
  readonly findings: readonly { readonly rule: string; readonly message: string }[]
  /** What it can and cannot do, in words. */
  readonly message: string
}

/** So much of a statement is looked at. */
const most = 20_000
const mostFindings = 5

const textsOf = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((each): each is string => typeof each === 'string') : []

/**
 * Returns the standing statement of a publication, if it has one on security: a question with signs of it is shown
 * beside it. Undefined for one on something else, and for a publication scheme.
 *
 * @param sections - of a publication
 * @param locate - where in a file something of it stands
 * @param findings - of a report of it
 */
export const standingBeside = (
  sections: Readonly<Record<string, unknown>>,
  locate: (at: JsonPointer) => Location | undefined,
  findings: readonly Finding[],
): StandingBeside | undefined => {
  const { foi } = sections
  const { standing } = isRecord(foi) ? foi : { standing: undefined }
  if (!isRecord(standing)) return undefined
  const { kind, heading: over, passages, exemptions } = standing
  if (kind === 'scheme' || kind === 'letter') return undefined
  const heading = typeof over === 'string' ? over : undefined
  const text = [heading ?? '', ...textsOf(passages), ...textsOf(exemptions)].join('\n').slice(0, most)
  const { evidence } = classifyQuestion(text)
  const cites = [
    ...new Set(
      citedProvisions(text)
        .filter(({ kind }) => kind === 'exemption' || kind === 'neither')
        .map(({ id }) => id),
    ),
  ]
  const isOnSecurity =
    evidence.some(({ countsFor }) => countsFor === 'ask security') || cites.some((id) => /^s(?:24|31)\b/.test(id))
  if (!isOnSecurity) return undefined
  const at = pointerTo('sections', 'foi', 'standing')
  const location = locate(at) ?? locate(pointerTo('sections', 'foi', 'standing', 'passages', 0))
  return {
    at,
    ...(location === undefined ? {} : { location }),
    ...(heading === undefined ? {} : { heading: heading.slice(0, 200) }),
    cites,
    findings: findings
      .filter((finding) => finding.at === at || finding.at.startsWith(`${at}/`))
      .slice(0, mostFindings)
      .map(({ rule, message }) => ({ rule, message })),
    message: `The publication has a standing statement on security${cites.length === 0 ? '' : `, which cites ${listed(cites)}`}: read its reasons beside this question. It answers no request by itself: a refusal needs a notice of its own, with the harm that this answer would do.`,
  }
}
