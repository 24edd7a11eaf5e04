import { defineRule, pointerTo, type JsonPointer, type Rule } from '@imt/core'
import { actLimits } from '../../clock/limits.data.js'
import { costLimits } from '../../cost/cost-limits.data.js'
import { grounds } from '../../exemptions/grounds.js'
import { sentencesOf } from '../../letter/line.js'
import { claimsIn } from '../../procedure/claims.js'
import { foiSection } from '../../section.js'

/** Finds what a page says of how requests are made and answered that is not as the law has it. */
export const procedureMisstated: Rule<'foi/procedure-misstated'> = defineRule({
  code: 'foi/procedure-misstated',
  level: 'warning',
  band: 'accuracy',
  summary: 'A page on how requests are answered gives a time, charge or condition that the law does not have.',
  explain:
    'A page that tells how to ask is what most people know of the law. An answer is due by the twentieth working day after the request came; only weighing the public interest, or under the Environmental Information Regulations a request that is both complex and voluminous, gives more. A request needs a name, an address for the reply and a description, in writing: no form, no reason, no proof, no mention of the Act. A fee may cover copying and sending. The cost limit is £450 for most bodies, and counts four activities only. The times for a review are those of the Code of Practice, or of the Regulations.',
  citation: [
    actLimits.response.citation,
    actLimits.review.citation,
    grounds.s8.citation,
    ...(costLimits.at(-1)?.citation ?? []),
  ],
  reads: [foiSection],
  rowByRow: ['foi/log'],
  check: ({ foi: { procedure, standing } }, run) => {
    const places: (readonly [JsonPointer, string])[] = (procedure?.passages ?? []).map((text, index) => [
      pointerTo('sections', 'foi', 'procedure', 'passages', index),
      text,
    ])
    // A letter speaks of one request; a page that says what is refused often tells how to ask, too.
    if (standing !== undefined && standing.kind !== 'letter' && standing.kind !== 'refusal')
      standing.passages.forEach((text, index) =>
        places.push([pointerTo('sections', 'foi', 'standing', 'passages', index), text]),
      )
    const law = { isScottish: procedure?.isScottish === true }
    const claims = places.flatMap(([at, text]) =>
      sentencesOf(text).flatMap((sentence) => claimsIn(sentence, law).map((claim) => ({ at, ...claim }))),
    )
    if (claims.length === 0) return run.notApplicable('no page says how requests are made and answered')
    for (const { at, topic, words, amiss } of claims) {
      run.checked(at)
      if (amiss === undefined) continue
      run.report({
        at,
        ...(amiss.isDoubt && { level: 'note' as const }),
        message: amiss.message,
        key: ['procedure', topic, words.toLowerCase()],
        stated: words,
      })
    }
    return undefined
  },
})
