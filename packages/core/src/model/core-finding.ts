import type { Finding } from '../contract/finding.js'
import type { RuleMeta } from '../contract/rule.js'
import type { Location } from '../contract/source.js'
import type { JsonPointer, RuleCode } from '../contract/vocabulary.js'
import { fingerprint } from './fingerprint.js'

/** A finding made while reading: by the model itself, not by a rule. */
export const coreFinding = (
  meta: RuleMeta<RuleCode>,
  detail: {
    readonly at: JsonPointer
    readonly message: string
    readonly key: readonly string[]
    readonly location?: Location | undefined
    readonly stated?: string | undefined
  },
): Finding => ({
  rule: meta.code,
  level: meta.level,
  band: meta.band,
  at: detail.at,
  message: detail.message,
  ...(detail.stated === undefined ? {} : { stated: detail.stated }),
  ...(detail.location === undefined ? {} : { location: detail.location }),
  citation: meta.citation,
  fingerprint: fingerprint([meta.code, ...detail.key]),
})
