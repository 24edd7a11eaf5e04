import type { RuleMeta } from '../plugin/rule.js'
import type { Location } from '../location.js'
import type { Citation } from './citation.js'
import type { Finding, FindingDraft } from './finding.js'
import { ownCopy } from './own-copy.js'
import { fingerprint, identityOf } from './fingerprint.js'
import { lowerLevel, type RuleCode } from './level.js'

/** What a finding is made from where no model is there to find its place: a draft, and what only its maker knows. */
export interface FindingDetail extends Omit<FindingDraft, 'stated' | 'citation'> {
  readonly stated?: string | undefined
  readonly location?: Location | undefined
  /** The sources that this finding rests on. Left out, those of the entry. */
  readonly citation?: readonly Citation[] | undefined
}

/**
 * Returns a finding of a code that no rule of a model reports: one made while a file is read, or by a calculation.
 * Level, band and sources are those of its catalogue entry, so that a code means one thing wherever it is reported.
 *
 * @param meta - the entry of the catalogue
 * @param detail - where, what and, as `key`, what the fingerprint is made from: names of things, never a line number or
 *   a value. A `level` only lowers that of the entry
 * @example
 * ```ts
 * const meta = {
 *   code: 'survey/unreadable',
 *   level: 'error',
 *   band: 'validity',
 *   summary: 'An answer cannot be read.',
 *   explain: 'An answer that cannot be read was left out of the counts.',
 *   citation: [],
 * } as const
 * const { rule, level } = findingOf(meta, {
 *   at: '/answers/0',
 *   message: 'It cannot be read',
 *   key: ['question 1'],
 *   level: 'note',
 * })
 * rule // => 'survey/unreadable'
 * level // => 'note'
 * ```
 */
export const findingOf = <Code extends RuleCode>(
  meta: RuleMeta<Code>,
  { key, level, stated, location, citation, about, ...rest }: FindingDetail,
): Finding & { readonly rule: Code } => ({
  rule: meta.code,
  level: level === undefined ? meta.level : lowerLevel(level, meta.level),
  band: meta.band,
  ...rest,
  ...(stated === undefined ? {} : { stated }),
  ...(location === undefined ? {} : { location }),
  ...(about === undefined ? {} : { about }),
  citation: ownCopy(citation ?? meta.citation),
  fingerprint: fingerprint([meta.code, ...identityOf(key, stated)]),
})
