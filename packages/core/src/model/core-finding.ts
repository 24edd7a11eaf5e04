import type { Finding } from '../report/finding.js'
import type { RuleMeta } from '../plugin/rule.js'
import type { Location } from '../source/source.js'
import type { JsonPointer } from '../pointer.js'
import type { RuleCode } from '../report/level.js'
import { fingerprint } from '../report/fingerprint.js'

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
